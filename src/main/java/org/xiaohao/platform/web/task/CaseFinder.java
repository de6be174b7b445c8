package org.xiaohao.platform.web.task;

import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.NumberedPages;
import org.xiaohao.platform.workflow.CaseType;
import org.xiaohao.platform.workflow.CaseTypes;
import org.xiaohao.platform.worklist.WorkItems;

/** Finds a case by its reference, whether or not anything is left to do in it, or what else has a number and a page. */
@Component
class CaseFinder {

  private final WorkItems items;
  private final CaseAccess access;
  private final CaseTypes types;
  private final ObjectProvider<NumberedPages> others;

  CaseFinder(WorkItems items, CaseAccess access, CaseTypes types, ObjectProvider<NumberedPages> others) {
    this.items = items;
    this.access = access;
    this.types = types;
    this.others = others;
  }

  /** Empty as well for a case of which the viewer may not know (M2, W15). */
  Optional<NumberedPages.Found> find(Viewer viewer, String reference) {
    String written = reference.toUpperCase(Locale.ROOT);
    Optional<CaseRef> there = items.caseOf(written).or(() -> types.withoutTasks(written));
    return there.filter(subject -> access.maySee(viewer, subject)).map(subject -> {
      CaseType type = types.of(subject.kind());
      CaseType.CaseFacts facts = type.facts(subject.id());
      return new NumberedPages.Found(facts.reference(), facts.title(), type.path(subject.id()));
    }).or(() -> others.stream().flatMap(other -> other.find(viewer, written).stream()).findFirst());
  }
}
