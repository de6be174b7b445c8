package org.xiaohao.casework.report;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.workflow.TaskContext;

/** The head of the centre accepts, refuses, sends on or returns. */
@Service
public class Acceptances {

  private final ReportMapper mapper;
  private final ReportContents contents;
  private final Registered registered;
  private final Notices notices;
  private final Forwarding forwarding;

  Acceptances(ReportMapper mapper, ReportContents contents, Registered registered, Notices notices,
      Forwarding forwarding) {
    this.mapper = mapper;
    this.contents = contents;
    this.registered = registered;
    this.notices = notices;
    this.forwarding = forwarding;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> decide(TaskContext task, Acceptance form) {
    Report report = mapper.findById(task.subject().id()).orElseThrow();
    switch (form.decision()) {
      case ACCEPT -> {
        report.moveTo(ReportState.ACCEPTED);
        notices.accepted(report, contents.note(report, "summary").orElse(null));
      }
      case REFUSE -> refuse(task, report, form);
      case FORWARD -> forward(report, form);
      case RETURN -> giveBack(report, form);
    }
    mapper.update(report);
    return Map.of("decision", form.decision().name());
  }

  private void refuse(TaskContext task, Report report, Acceptance form) {
    Refusals.require(form.refusalGround(), form.refusalReason());
    report.refuse(form.refusalGround(), task.personId());
    contents.note(report, "refusalReason", form.refusalReason());
    notices.refused(report, form.refusalGround(), form.refusalReason());
  }

  private void forward(Report report, Acceptance form) {
    registered.checkForward(report, form.forwardOffice(), form.forwardMatter());
    report.moveTo(ReportState.FORWARDED);
    report.forwardTo(form.forwardOffice(), form.forwardDueOn());
    contents.note(report, "forwardMatter", form.forwardMatter());
    forwarding.send(report, form.forwardMatter());
    notices.forwarded(report, form.forwardOffice());
  }

  private void giveBack(Report report, Acceptance form) {
    if (form.returnReason() == null) {
      throw DomainException.invalid("returnReason", "report.return.reason");
    }
    report.backToDesk();
    contents.note(report, "returnReason", form.returnReason());
  }
}
