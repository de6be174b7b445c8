package org.xiaohao.casework.dispute;

import java.time.LocalDate;
import org.xiaohao.casework.report.OutcomeDisputed;
import org.xiaohao.casework.report.ReportState;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;

/** A dispute: which outcome of which report, before which office, and who proposed and decided what. Its words lie sealed. */
public class Dispute {

  /** Kind of such cases. */
  public static final String KIND = "dispute";

  private long id;
  private String ref;
  private long reportId;
  private long raisedByReportId;
  private ReportState outcome;
  private long reviewingOfficeId;
  private String ruleSet;
  private DisputeState state;
  private DisputeProposal proposal;
  private LocalDate raisedOn;
  private Long proposedById;
  private Long decidedById;
  private LocalDate decidedOn;

  private Dispute() {
  }

  static Dispute of(OutcomeDisputed raised, long reviewingOfficeId, String ruleSet, LocalDate on) {
    Dispute dispute = new Dispute();
    dispute.ref = References.next('Y');
    dispute.reportId = raised.reportId();
    dispute.raisedByReportId = raised.raisedByReportId();
    dispute.outcome = raised.outcome();
    dispute.reviewingOfficeId = reviewingOfficeId;
    dispute.ruleSet = ruleSet;
    dispute.state = DisputeState.RAISED;
    dispute.raisedOn = on;
    return dispute;
  }

  void propose(DisputeProposal what, long personId) {
    state = state.moveTo(DisputeState.EXAMINED);
    proposal = what;
    proposedById = personId;
  }

  void giveBack() {
    state = state.moveTo(DisputeState.RAISED);
    proposal = null;
    proposedById = null;
  }

  /** Two people: who proposed does not decide. */
  void decide(DisputeProposal what, long personId, LocalDate on) {
    if (proposedById != null && proposedById == personId) {
      throw DomainException.forbidden("dispute.own.proposal");
    }
    state = state.moveTo(what == DisputeProposal.UPHOLD ? DisputeState.UPHELD : DisputeState.REJECTED);
    decidedById = personId;
    decidedOn = on;
  }

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  public long id() {
    return id;
  }

  public String ref() {
    return ref;
  }

  public long reportId() {
    return reportId;
  }

  long raisedByReportId() {
    return raisedByReportId;
  }

  public ReportState outcome() {
    return outcome;
  }

  public long reviewingOfficeId() {
    return reviewingOfficeId;
  }

  String ruleSet() {
    return ruleSet;
  }

  public DisputeState state() {
    return state;
  }

  public DisputeProposal proposal() {
    return proposal;
  }

  public LocalDate raisedOn() {
    return raisedOn;
  }

  public Long proposedById() {
    return proposedById;
  }

  public Long decidedById() {
    return decidedById;
  }

  public LocalDate decidedOn() {
    return decidedOn;
  }
}
