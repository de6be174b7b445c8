package org.xiaohao.casework.report;

import java.time.LocalDate;
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
  LocalDate outcomeToldOn;

  Decided() {
  }

  void moveTo(ReportState next) {
    state = state.moveTo(next);
  }

  /** Whether there is an outcome that was told and has not been disputed; how long, says {@link DisputeWindow}. */
  boolean disputable() {
    return dispute == null && (state == ReportState.NOT_ACCEPTED || state == ReportState.ANSWERED);
  }

  /** The reporter was told the outcome, or told more of it: the time to dispute it begins. */
  void outcomeTold(LocalDate on) {
    outcomeToldOn = on;
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

  LocalDate outcomeToldOn() {
    return outcomeToldOn;
  }

  public Long refusalProposedById() {
    return refusalProposedById;
  }

  public Long refusalDecidedById() {
    return refusalDecidedById;
  }
}
