package org.xiaohao.casework.report;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;

/** Tells the reporters of a matter what came of it, and lays the report down. */
@Service
public class Answers {

  private final ReportMapper mapper;
  private final ReportContents contents;
  private final Messages messages;
  private final NoticeClocks clocks;
  private final OutcomeDisputes disputes;
  private final ApplicationEventPublisher events;

  Answers(ReportMapper mapper, ReportContents contents, Messages messages, NoticeClocks clocks,
      OutcomeDisputes disputes, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.contents = contents;
    this.messages = messages;
    this.clocks = clocks;
    this.disputes = disputes;
    this.events = events;
  }

  /** An objection said on the phone or face to face goes to another office just as a written one (W17). */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> answer(TaskContext task, Answer form) {
    if (form.agreement() == Agreement.OBJECTS && form.objection() == null) {
      throw DomainException.invalid("objection", "report.objection.missing");
    }
    Report report = mapper.findById(task.subject().id()).orElseThrow();
    if (report.nameDenied() && form.way() != AnswerWay.RECEIPT_PAGE) {
      throw DomainException.invalid("way", "report.answer.denied");
    }
    report.answer(form.way(), form.agreement());
    contents.note(report, "objection", form.objection());
    clocks.outcomeTold(report);
    mapper.update(report);
    tellAll(report, MessageKind.ANSWER, form.text());
    events.publishEvent(new ReportAnswered(report.id(), report.conclusion()));
    if (form.agreement() == Agreement.OBJECTS) {
      disputes.raise(report);
    }
    return Map.of("itemsOpen", report.itemsOpen());
  }

  /** An organ learns its outcome by the number of its letter, and is asked nothing: the form has that filled in. */
  public Map<String, Object> initial(CaseRef subject) {
    boolean organ = mapper.findById(subject.id()).orElseThrow().channel() == Channel.REFERRAL;
    return organ ? Map.of("way", AnswerWay.RECEIPT_PAGE, "agreement", Agreement.NOT_ASKED) : Map.of();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> tellClosure(TaskContext task, Closure form) {
    Report report = mapper.findById(task.subject().id()).orElseThrow();
    report.requireState(ReportState.ANSWERED);
    clocks.outcomeTold(report);
    mapper.update(report);
    tellAll(report, MessageKind.CLOSURE, form.text());
    return Map.of();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> archive(TaskContext task, Archiving form) {
    Report report = mapper.findById(task.subject().id()).orElseThrow();
    disputes.requireOver(report);
    report.archive(form.term());
    mapper.update(report);
    clocks.cancel(report);
    events.publishEvent(new ReportArchived(report.id()));
    return Map.of();
  }

  /** Each reporter of the matter gets the words in a thread of its own, so that none learns of another (T1). */
  private void tellAll(Report report, MessageKind kind, String text) {
    tell(report, kind, text);
    mapper.listMergedInto(report.id()).forEach(merged -> tell(merged, kind, text));
  }

  private void tell(Report report, MessageKind kind, String text) {
    messages.send(report, kind, text);
    clocks.answerGiven(report);
  }
}
