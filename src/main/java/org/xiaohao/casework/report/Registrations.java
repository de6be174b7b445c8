package org.xiaohao.casework.report;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.workflow.TaskContext;

/** Registers a report and takes the clerk's proposal. */
@Service
public class Registrations {

  private final ReportMapper mapper;
  private final ReportContents contents;
  private final Registered registered;
  private final Mergers mergers;
  private final SendUp sendUp;
  private final Retaliations retaliations;

  Registrations(ReportMapper mapper, ReportContents contents, Registered registered, Mergers mergers, SendUp sendUp,
      Retaliations retaliations) {
    this.mapper = mapper;
    this.contents = contents;
    this.registered = registered;
    this.mergers = mergers;
    this.sendUp = sendUp;
    this.retaliations = retaliations;
  }

  /** Writes what was registered and does what was proposed. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> register(TaskContext task, Registration form) {
    Report report = mapper.findById(task.subject().id()).orElseThrow();
    registered.check(report, form);
    Route route = form.leaks() ? sendUp.raised(report, registered.route(form)) : registered.route(form);
    registered.write(report, form);
    switch (form.proposal()) {
      case SEND_UP -> sendUp.move(report, route);
      case MERGE -> mergers.merge(task, report, form);
      default -> propose(task, report, form, route);
    }
    mapper.update(report);
    if (form.proposal() == Proposal.SEND_UP) {
      retaliations.movedUp(report, form.leaks());
    } else if (form.subKind() == SubKind.RETALIATION) {
      retaliations.tell(report, form);
    }
    return Map.of("proposal", form.proposal().name());
  }

  private void propose(TaskContext task, Report report, Registration form, Route route) {
    sendUp.refuseIfHigher(report, route);
    if (form.proposal() == Proposal.REFUSE) {
      Refusals.require(form.refusalGround(), form.refusalReason());
      contents.note(report, "refusalProposal", form.refusalReason());
      report.proposeRefusal(form.refusalGround(), task.personId());
      return;
    }
    if (form.proposal() == Proposal.FORWARD) {
      registered.checkForward(report, form.forwardOffice(), form.forwardMatter());
      report.forwardTo(form.forwardOffice(), form.forwardDueOn());
      contents.note(report, "forwardMatter", form.forwardMatter());
    }
    report.propose(form.proposal());
  }
}
