package org.xiaohao.demo;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.xiaohao.platform.access.CaseRef;

/** Finds the report, clue, problem lists and items that belong to a demo case. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Subjects {

  /** Tasks on a list, while all others of its feature are on an item. */
  private static final Set<String> ON_LISTS = Set.of("problem/listItems", "problem/closeList", "problem/answerProblem",
      "problem/splitProblem", "problem/checkNoneHere");

  private final DemoMapper mapper;

  Subjects(DemoMapper mapper) {
    this.mapper = mapper;
  }

  /** The case on which a form or deed of that feature works. */
  CaseRef of(Step step) {
    String feature = step.isTask() ? step.action().substring(0, step.action().indexOf('/')) : "problem-item";
    return switch (feature) {
      case "report" -> report(step.target().code());
      case "clue" -> clue(step.target().code());
      case "bulletin" -> circular(step.target().code());
      case "interview", "recall", "accountability", "referral" -> opened(step, feature);
      case "inspection" -> opened(step, step.action().endsWith("Statement") ? "statement" : "covert-visit");
      case "protection" -> new CaseRef(feature, mapper.findProtection(report(step.target().code()).id())
          .orElseThrow(() -> missing(step.target().code(), feature)));
      default -> ON_LISTS.contains(step.action())
          ? list(step.target().code(), step.target().list()) : item(step.target().code(), step.target().item());
    };
  }

  CaseRef report(String code) {
    return new CaseRef("report", mapper.findEntered(code, "report").orElseThrow(() -> missing(code, "report")));
  }

  CaseRef clue(String code) {
    return new CaseRef("clue", mapper.findClue(report(code).id()).orElseThrow(() -> missing(code, "clue")));
  }

  /** The case of that kind that the step means, of those that its demo case opened. */
  CaseRef opened(Step step, String kind) {
    return opened(step, kind, step.target().item());
  }

  /** The case of that kind and number, from 1, of those that the demo case of the step opened. */
  CaseRef opened(Step step, String kind, int number) {
    String code = step.target().code();
    return new CaseRef(kind, nth(mapper.listEntered(code, kind), number, code, kind));
  }

  CaseRef list(String code, int number) {
    return new CaseRef("problem-list", nth(lists(code), number, code, "problem list"));
  }

  CaseRef item(String code, int number) {
    List<Long> lists = lists(code);
    return new CaseRef("problem-item",
        nth(lists.isEmpty() ? List.of() : mapper.listItems(lists), number, code, "problem item"));
  }

  /** The newest circular of an office: {@code yc.ducha/MONTHLY}. */
  private CaseRef circular(String officeAndKind) {
    String[] parts = officeAndKind.split("/");
    return new CaseRef("bulletin", mapper.findCircular(parts[0], parts[1]).orElseThrow(() -> missing(officeAndKind, "circular")));
  }

  /** The reference that people see. */
  String ref(CaseRef subject) {
    return mapper.findRef(subject.kind(), subject.id()).orElseThrow();
  }

  private List<Long> lists(String code) {
    Long report = mapper.findEntered(code, "report").orElse(null);
    Long clue = report == null ? null : mapper.findClue(report).orElse(null);
    return mapper.listLists(code, report, clue);
  }

  static long nth(List<Long> ids, int number, String code, String what) {
    if (ids.size() < number) {
      throw missing(code, what + " " + number);
    }
    return ids.get(number - 1);
  }

  private static IllegalStateException missing(String code, String what) {
    return new IllegalStateException("demo case " + code + " has no " + what);
  }
}
