package org.xiaohao.platform.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.worklist.TaskGuard;
import org.xiaohao.platform.worklist.WorkItem;

/** Finds the one handler of a form key. */
@Component
public class TaskHandlers implements TaskGuard {

  private final ObjectProvider<TaskHandler<?>> beans;
  private volatile Map<String, TaskHandler<?>> byFormKey;

  TaskHandlers(ObjectProvider<TaskHandler<?>> beans) {
    this.beans = beans;
  }

  private Map<String, TaskHandler<?>> byFormKey() {
    if (byFormKey == null) {
      List<TaskHandler<?>> all = beans.stream().toList();
      byFormKey = all.stream().collect(Collectors.toMap(TaskHandler::formKey, Function.identity()));
    }
    return byFormKey;
  }

  /** The handler; a model whose form key has none is a programming error. */
  public TaskHandler<?> of(String formKey) {
    TaskHandler<?> handler = byFormKey().get(formKey);
    if (handler == null) {
      throw new IllegalStateException("no handler for the form " + formKey);
    }
    return handler;
  }

  public boolean knows(String formKey) {
    return byFormKey().containsKey(formKey);
  }

  public Collection<TaskHandler<?>> all() {
    return byFormKey().values();
  }

  @Override
  public Optional<String> refusal(Viewer person, WorkItem item) {
    return of(item.formKey()).refusal(person, item.subject());
  }
}
