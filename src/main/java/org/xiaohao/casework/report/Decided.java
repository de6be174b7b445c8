package org.xiaohao.casework.report;

import org.xiaohao.platform.DomainException;

/**
 * What a centre decides on a report and who does: where it stands, what a clerk proposed, who refused it, and whether the
 * reporter disputes that.
 */
public abstract class Decided {

  ReportState state;
  Proposal proposal;
  RefusalGround refusalGround;
  Long handlingOfficeId;
  DisputeMark dispute;
  Long refusalProposedById;
  Long refusalDecidedById;

  Decided() {
  }

  void moveTo(ReportState next) {
    state = state.moveTo(next);
  }

  /** Whether the reporter may ask another office to look at the outcome: it was told, and can still be opened again. */
  public boolean disputable() {
    return dispute == null
        && (state == ReportState.NOT_ACCEPTED || state == ReportState.ANSWERED && handlingOfficeId != null);
  }

  void dispute(DisputeMark mark) {
    dispute = mark;
  }

  void propose(Proposal proposed) {
    moveTo(ReportState.REGISTERED);
    proposal = proposed;
  }

  void proposeRefusal(RefusalGround ground, long personId) {
    propose(Proposal.REFUSE);
    refusalGround = ground;
    refusalProposedById = personId;
  }

  /** Two people: nobody decides a refusal that nobody else proposed (W17). */
  void refuse(RefusalGround ground, long personId) {
    if (refusalProposedById == null) {
      throw DomainException.invalid("decision", "report.refusal.unproposed");
    }
    if (refusalProposedById == personId) {
      throw DomainException.forbidden("report.own.proposal");
    }
    moveTo(ReportState.NOT_ACCEPTED);
    refusalGround = ground;
    refusalDecidedById = personId;
  }

  void requireState(ReportState wanted) {
    if (state != wanted) {
      throw DomainException.conflict("report.state", state.name(), wanted.name());
    }
  }

  public ReportState state() {
    return state;
  }

  public Proposal proposal() {
    return proposal;
  }

  public RefusalGround refusalGround() {
    return refusalGround;
  }

  public Long handlingOfficeId() {
    return handlingOfficeId;
  }

  public DisputeMark dispute() {
    return dispute;
  }

  public Long refusalProposedById() {
    return refusalProposedById;
  }

  public Long refusalDecidedById() {
    return refusalDecidedById;
  }
}
