package org.xiaohao.platform.workflow;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.worklist.WorkItems;

/**
 * Moves one running case to another version of its process, in a transaction of its own: case row, engine, work-list rows,
 * audit. A trial does just the same and takes it back, so that what it finds is what would happen.
 */
@Component
class InstanceMover {

  private static final Logger LOG = LoggerFactory.getLogger(InstanceMover.class);

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final CaseTypes types;
  private final Rows rows;
  private final Steps steps;

  InstanceMover(RuntimeService runtime, TaskService tasks, CaseTypes types, Rows rows, Steps steps) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.types = types;
    this.rows = rows;
    this.steps = steps;
  }

  /** What came of it. */
  record Result(VersionMove.Outcome outcome, VersionMove.Obstacle obstacle, String activity) {

    static Result of(VersionMove.Outcome outcome) {
      return new Result(outcome, null, null);
    }

    static Result stays(VersionMove.Obstacle obstacle, String activity) {
      return new Result(VersionMove.Outcome.STAYED, obstacle, activity);
    }
  }

  /** A waiting task of the new version finds no office or person in this case. */
  private static final class NoOffice extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String activity;

    NoOffice(String activity, RuntimeException cause) {
      super(cause);
      this.activity = activity;
    }
  }

  Result move(VersionMove move, ModelChange change, String instanceId) {
    try {
      return steps.run(move.trial(), () -> step(move, change, instanceId));
    } catch (MigratingProcessInstanceValidationException refused) {
      return Result.stays(VersionMove.Obstacle.NOT_ALLOWED, refused.getValidationReport().getActivityInstanceReports()
          .stream().findFirst().map(MigratingActivityInstanceValidationReport::getSourceScopeId).orElse(null));
    } catch (NoOffice e) {
      return Result.stays(VersionMove.Obstacle.NO_OFFICE, e.activity);
    } catch (DomainException busy) {
      return Result.stays(VersionMove.Obstacle.BUSY, null);
    } catch (RuntimeException e) {
      LOG.warn("a case of {} could not be moved: {}", move.processKey(), e.getClass().getSimpleName());
      return Result.stays(VersionMove.Obstacle.NOT_ALLOWED, null);
    }
  }

  private Result step(VersionMove move, ModelChange change, String instanceId) {
    Optional<CaseRef> subject = instance(instanceId).map(instance -> CaseTypes.subject(instance.getBusinessKey()));
    subject.ifPresent(one -> types.of(one.kind()).lock(one.id()));
    Optional<String> definition = instance(instanceId).map(ProcessInstance::getProcessDefinitionId);
    if (definition.filter(move.fromDefinition()::equals).isEmpty()) {
      // Moved already before the note of it was kept, or over.
      return Result.of(definition.isPresent() ? VersionMove.Outcome.MOVED : VersionMove.Outcome.ENDED);
    }
    Optional<String> nowhere = runtime.getActiveActivityIds(instanceId).stream().filter(change::lacks).findFirst();
    if (nowhere.isPresent()) {
      return Result.stays(VersionMove.Obstacle.NO_SUCH_STEP, nowhere.get());
    }
    runtime.newMigration(steps.plan(move)).processInstanceIds(instanceId).execute();
    tasks.createTaskQuery().processInstanceId(instanceId).list().stream()
        .filter(task -> change.gives(task.getTaskDefinitionKey()))
        .forEach(task -> giveOut(task.getId(), task.getTaskDefinitionKey()));
    rows.record(move, subject.orElseThrow());
    return Result.of(VersionMove.Outcome.MOVED);
  }

  private Optional<ProcessInstance> instance(String instanceId) {
    return Optional.ofNullable(runtime.createProcessInstanceQuery().processInstanceId(instanceId).singleResult());
  }

  private void giveOut(String taskId, String activity) {
    try {
      rows.giveOut(taskId);
    } catch (DomainException | IllegalStateException e) {
      throw new NoOffice(activity, e);
    }
  }

  /** The rows that follow the engine. */
  @Component
  static class Rows {

    private final EngineModels models;
    private final WorkItemListener listener;
    private final WorkItems items;
    private final Audit audit;

    Rows(EngineModels models, WorkItemListener listener, WorkItems items, Audit audit) {
      this.models = models;
      this.listener = listener;
      this.items = items;
      this.audit = audit;
    }

    void giveOut(String taskId) {
      models.task(taskId).ifPresent(model -> items.giveOutAnew(listener.newItem(model)));
    }

    void record(VersionMove move, CaseRef subject) {
      audit.record(move.startedById(), null, "process.moved", subject,
          move.processKey() + " " + move.fromVersion() + " " + move.toVersion());
    }
  }

  /** How one case is moved: as a whole or not at all, again after a deadlock, and taken back if it is a trial. */
  @Component
  static class Steps {

    private final TransactionTemplate transaction;
    private final Retry retry;
    private final ModelChanges changes;

    Steps(TransactionTemplate transaction, Retry retry, ModelChanges changes) {
      this.transaction = transaction;
      this.retry = retry;
      this.changes = changes;
    }

    Result run(boolean trial, Supplier<Result> step) {
      return retry.get(() -> transaction.execute(status -> {
        if (trial) {
          status.setRollbackOnly();
        }
        return step.get();
      }));
    }

    MigrationPlan plan(VersionMove move) {
      return changes.plan(move.fromDefinition(), move.toDefinition());
    }
  }
}
