package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.workflow.TaskContext;

/** Public notice of a rectified item, at least five working days, with an answer to every objection (ruling 17). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Publicity {

  private static final int LEAST_WORKING_DAYS = 5;

  private final ProblemItems items;
  private final CheckMapper mapper;
  private final DraftDates dates;
  private final Checks checks;
  private final Returns returns;

  Publicity(ProblemItems items, CheckMapper mapper, DraftDates dates, Checks checks, Returns returns) {
    this.items = items;
    this.mapper = mapper;
    this.dates = dates;
    this.checks = checks;
    this.returns = returns;
  }

  /** Records the notice, which may have hung since the self-check, or the request for an exemption. */
  public void publicise(TaskContext task, PublicityForm form) {
    ProblemItem item = items.of(task.subject());
    if (form.publicity() == PublicityForm.PublicityKind.EXEMPTION) {
      require("exemptionReason", form.exemptionReason(), "problem.publicity.reason");
    } else {
      require("fromOn", form.fromOn(), "problem.publicity.dates");
      require("toOn", form.toOn(), "problem.publicity.dates");
      require("channel", form.channel(), "problem.publicity.channel");
      require("place", form.place(), "problem.publicity.place");
      requireLongEnough(item, form.fromOn(), form.toOn());
    }
    items.did(item, task.personId(), task.officeId());
    mapper.insertPublicity(item, form, task.personId(), dates.today());
  }

  private void requireLongEnough(ProblemItem item, LocalDate from, LocalDate to) {
    if (from.isBefore(mapper.findSelfCheckedOn(item.id()))) {
      throw DomainException.invalid("fromOn", "problem.publicity.early", mapper.findSelfCheckedOn(item.id()));
    }
    LocalDate least = dates.workingDaysAfter(from, LEAST_WORKING_DAYS);
    if (to.isBefore(least)) {
      throw DomainException.invalid("toOn", "problem.publicity.short", least);
    }
  }

  private static void require(String field, Object value, String key) {
    if (value == null) {
      throw DomainException.invalid(field, key);
    }
  }

  /** Decides on the request for an exemption. */
  public void decideExemption(TaskContext task, ExemptionDecision form) {
    ProblemItem item = items.of(task.subject());
    boolean approved = form.decision() == ExemptionDecision.ExemptionRuling.APPROVE;
    if (!approved) {
      require("opinion", form.opinion(), "problem.return.reason");
    }
    mapper.insertCheck(item, CheckStep.EXEMPTION,
        new Opinion(approved ? Verdict.PASS : Verdict.RETURN, form.opinion()), task, dates.today());
    if (approved) {
      pass(item);
    }
  }

  /** Ends the notice, not before its last day; an upheld objection sends the item back. */
  public void conclude(TaskContext task, PublicityVerdict form) {
    ProblemItem item = items.of(task.subject());
    PublicityView notice = mapper.findLastPublicity(item.id()).orElseThrow();
    if (dates.today().isBefore(notice.toOn())) {
      throw DomainException.conflict("problem.publicity.running", notice.toOn());
    }
    Checks.requireReason(form.decision(), form.opinion());
    List<PublicityVerdict.Objection> objections = form.objections() == null ? List.of() : form.objections();
    for (int i = 0; i < objections.size(); i++) {
      requireAnswer(i, objections.get(i), form.decision());
      mapper.insertPublicityObjection(notice.id(), objections.get(i), dates.today());
    }
    mapper.insertCheck(item, CheckStep.PUBLICITY, new Opinion(form.decision(), form.opinion()), task, dates.today());
    if (form.decision() == Verdict.RETURN) {
      returns.sendBack(task, item, CheckStep.PUBLICITY, form.opinion());
    } else {
      pass(item);
    }
  }

  private void requireAnswer(int index, PublicityVerdict.Objection objection, Verdict decision) {
    dates.requireNotFuture("objections[" + index + "].receivedOn", objection.receivedOn());
    if (Boolean.TRUE.equals(objection.upheld()) && decision == Verdict.PASS) {
      throw DomainException.invalid("decision", "problem.publicity.upheld");
    }
  }

  private void pass(ProblemItem item) {
    items.move(item, ItemState.PUBLICISED);
    checks.startAfterPublicity(item);
  }
}
