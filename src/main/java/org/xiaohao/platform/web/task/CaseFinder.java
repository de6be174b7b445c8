package org.xiaohao.platform.web.task;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.CaseType;
import org.xiaohao.platform.workflow.CaseTypes;
import org.xiaohao.platform.worklist.WorkItems;

/** Finds a case by its reference, whether or not anything is left to do in it. */
@Component
class CaseFinder {

  private final WorkItems items;
  private final CaseAccess access;
  private final CaseTypes types;

  CaseFinder(WorkItems items, CaseAccess access, CaseTypes types) {
    this.items = items;
    this.access = access;
    this.types = types;
  }

  /** A case and the page that shows it. */
  record Found(String reference, String title, String path) {
  }

  /** Empty as well for a case of which the viewer may not know (M2, W15). */
  Optional<Found> find(Viewer viewer, String reference) {
    String written = reference.toUpperCase(Locale.ROOT);
    Optional<CaseRef> there = items.caseOf(written).or(() -> types.withoutTasks(written));
    return there.filter(subject -> access.maySee(viewer, subject)).map(subject -> {
      CaseType type = types.of(subject.kind());
      CaseType.CaseFacts facts = type.facts(subject.id());
      return new Found(facts.reference(), facts.title(), type.path(subject.id()));
    });
  }
}
