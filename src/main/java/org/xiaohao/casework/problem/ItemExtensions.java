package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.Processes;

/**
 * Asks for a later date of an item (M15). The responsible unit applies, or the office that rectifies for it; the office that
 * would sign the item off decides (ruling 15). Until then the old date counts on and its reminders ring.
 */
@Service
public class ItemExtensions {

  private static final String ASKED = "extensionAsked";

  private final ProblemItems items;
  private final ExtensionMapper mapper;
  private final ExtensionRules rules;
  private final ItemClocks clocks;
  private final Engine engine;

  ItemExtensions(ProblemItems items, ExtensionMapper mapper, ExtensionRules rules, ItemClocks clocks, Engine engine) {
    this.items = items;
    this.mapper = mapper;
    this.rules = rules;
    this.clocks = clocks;
    this.engine = engine;
  }

  /** Process and trail. */
  @Component
  record Engine(Processes processes, Audit audit) {
  }

  /** Whether the person may apply now. */
  public boolean mayApply(Viewer viewer, ProblemItem item) {
    if (rules.officeOf(viewer, item) == 0) {
      return false;
    }
    try {
      rules.requireOpenTo(item);
      return engine.processes().waits(ASKED, item.subject());
    } catch (DomainException closed) {
      return false;
    }
  }

  /** The item, if the person may apply for it now; else says why not. */
  public ProblemItem applicable(Viewer viewer, String ref) {
    ProblemItem item = items.byRef(viewer, ref);
    if (rules.officeOf(viewer, item) == 0) {
      throw DomainException.forbidden("problem.extension.not.your.unit");
    }
    rules.requireOpenTo(item);
    if (!engine.processes().waits(ASKED, item.subject())) {
      throw DomainException.conflict("problem.extension.old.process");
    }
    return item;
  }

  /** What an application may rest on: the item's evidence of the present round. */
  public List<EvidenceView> usable(ProblemItem item) {
    return rules.usable(item);
  }

  /** The last day that may be asked for. */
  public LocalDate latest(ProblemItem item) {
    return rules.latest(item);
  }

  /** Takes the application in and lays it before the office that decides. */
  @Transactional
  public void apply(Viewer viewer, String ref, ExtensionRequest asked) {
    items.lock(applicable(viewer, ref).id());
    ProblemItem item = applicable(viewer, ref);
    rules.require(item, asked);
    long office = rules.officeOf(viewer, item);
    mapper.insert(item, asked, viewer.personId(), office, rules.today());
    ExtensionView pending = mapper.findPending(item.id()).orElseThrow();
    Set<Long> chosen = new LinkedHashSet<>(asked.evidence() == null ? List.of() : asked.evidence());
    chosen.forEach(evidence -> mapper.insertEvidence(pending.id(), evidence));
    items.did(item, viewer.personId(), office);
    clocks.startDeciding(item);
    engine.audit().record(viewer.personId(), office, "item.extension.ask", item.subject(),
        item.dueOn() + " " + asked.dueOn());
    engine.processes().correlate(ASKED, item.subject(), Map.of());
  }
}
