package org.xiaohao.platform.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.worklist.WorkItems;

/** Compares the work list with the engine's tasks and mends the work list; the engine is right (M19). */
@Service
public class WorkListCheck {

  private static final int PAGE = 1000;

  private final EngineTaskMapper engineTasks;
  private final WorkItems items;
  private final WorkItemListener listener;
  private final EngineModels models;
  private final Audit audit;

  WorkListCheck(EngineTaskMapper engineTasks, WorkItems items, WorkItemListener listener, EngineModels models,
      Audit audit) {
    this.engineTasks = engineTasks;
    this.items = items;
    this.listener = listener;
    this.models = models;
    this.audit = audit;
  }

  /**
   * Where the two differ.
   *
   * @param missing engine tasks without an open row
   * @param surplus open rows without an engine task
   */
  public record Differences(List<String> missing, List<String> surplus) {

    public int count() {
      return missing.size() + surplus.size();
    }
  }

  /** Compares both sides; run it while nobody works, or twice, for it reads them one after the other. */
  @Transactional
  public Differences compare() {
    TreeSet<String> engine = all(after -> engineTasks.listTaskIds(after, PAGE));
    TreeSet<String> rows = all(after -> items.openTaskIds(after, PAGE));
    List<String> missing = new ArrayList<>(engine);
    missing.removeAll(rows);
    List<String> surplus = new ArrayList<>(rows);
    surplus.removeAll(engine);
    return new Differences(missing, surplus);
  }

  /** Mends exactly the differences and says which they were; who held a lost row must claim it again. */
  @Transactional
  public Differences repair() {
    Differences differences = compare();
    differences.missing().forEach(taskId -> models.task(taskId).ifPresent(model -> {
      items.restore(listener.newItem(model));
      audit.record(null, null, "worklist.repair", CaseTypes.subject(model.businessKey()), model.task().formKey());
    }));
    differences.surplus().forEach(items::cancel);
    return differences;
  }

  private static TreeSet<String> all(Function<String, List<String>> pages) {
    TreeSet<String> all = new TreeSet<>();
    List<String> page = pages.apply("");
    while (!page.isEmpty()) {
      all.addAll(page);
      page = pages.apply(page.get(page.size() - 1));
    }
    return all;
  }
}
