package org.xiaohao.platform.workflow;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Role;

/**
 * Brings running cases to the newest version of their process (M17): first a trial, which lists what would fail, then the
 * move itself. Both go case by case, each case in a transaction of its own, by the scheduler; a case that cannot be moved
 * stays and finishes on its version. For the system administrator alone, who learns of no case.
 */
@Service
public class VersionMoves {

  private static final int BATCH = 100;

  private final VersionMoveMapper mapper;
  private final ProcessVersions versions;
  private final ModelChanges changes;
  private final InstanceMover mover;
  private final Notes notes;

  VersionMoves(VersionMoveMapper mapper, ProcessVersions versions, ModelChanges changes, InstanceMover mover, Notes notes) {
    this.mapper = mapper;
    this.versions = versions;
    this.changes = changes;
    this.mover = mover;
    this.notes = notes;
  }

  /** Refuses, as if it were not there, whoever does not administer the program. */
  public static void requireAdministrator(Viewer viewer) {
    if (!viewer.holds(Role.SYSTEM_ADMINISTRATOR)) {
      throw DomainException.notFound("unknown");
    }
  }

  /** The processes with their versions. */
  public List<ProcessLine> processes(Viewer viewer) {
    requireAdministrator(viewer);
    return versions.all();
  }

  /** The latest trials and moves, newest first. */
  public List<VersionMove> list(Viewer viewer, Long before, int limit) {
    requireAdministrator(viewer);
    return mapper.list(before == null ? Long.MAX_VALUE : before, limit);
  }

  public VersionMove one(Viewer viewer, long id) {
    requireAdministrator(viewer);
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** What the newer version changes for the cases of the older one. */
  public ModelChange change(VersionMove move) {
    return changes.between(move.fromDefinition(), move.toDefinition());
  }

  /** How many cases have come to what. */
  public List<VersionMove.Count> counts(VersionMove move) {
    return mapper.countOutcomes(move.id());
  }

  /** Why cases stay where they are. */
  public List<VersionMove.Stayed> stayed(VersionMove move) {
    return mapper.listStayed(move.id());
  }

  /** Name of a step as the older version draws it. */
  public String step(VersionMove move, String activity) {
    return activity == null ? null : changes.name(move.fromDefinition(), activity);
  }

  /** Whether the finished trial may be followed by the move: some case would be moved. */
  public boolean mayFollow(VersionMove move) {
    return move.trial() && move.state() == VersionMove.State.DONE && mapper.countOutcomes(move.id()).stream()
        .anyMatch(count -> count.outcome() == VersionMove.Outcome.MOVED);
  }

  /**
   * Takes down which cases run on an older version, to be tried or moved one by one.
   *
   * @param trial whether it only finds out what would fail; the move itself must follow a finished trial
   * @return id of the move
   */
  @Transactional
  public long start(Viewer viewer, String processKey, int fromVersion, boolean trial) {
    requireAdministrator(viewer);
    ProcessLine line = versions.all().stream().filter(one -> one.key().equals(processKey)).findFirst()
        .orElseThrow(() -> DomainException.notFound("unknown"));
    ProcessLine.Version from = line.versions().stream().skip(1).filter(one -> one.number() == fromVersion).findFirst()
        .orElseThrow(() -> DomainException.invalid("from", "version.none.running"));
    ProcessLine.Version to = line.newest();
    if (running(from, to, true) || running(from, to, false)) {
      throw DomainException.conflict("version.running");
    }
    if (!trial && mapper.countOf(from.definitionId(), to.definitionId(), true, VersionMove.State.DONE) == 0) {
      throw DomainException.conflict("version.trial.first");
    }
    return notes.begin(mapper, new VersionMove(0, processKey, from.definitionId(), from.number(), to.definitionId(),
        to.number(), trial, VersionMove.State.RUNNING, viewer.personId(), notes.now(), null));
  }

  private boolean running(ProcessLine.Version from, ProcessLine.Version to, boolean trial) {
    return mapper.countOf(from.definitionId(), to.definitionId(), trial, VersionMove.State.RUNNING) > 0;
  }

  /** Does what was started; the scheduler calls it on one node at a time. Broken off, it goes on where it stood. */
  public void work() {
    mapper.listRunning().forEach(this::work);
  }

  private void work(VersionMove move) {
    ModelChange change = change(move);
    for (List<String> next = mapper.listWaiting(move.id(), BATCH); !next.isEmpty();
        next = mapper.listWaiting(move.id(), BATCH)) {
      for (String instance : next) {
        InstanceMover.Result result = mover.move(move, change, instance);
        mapper.settle(move.id(), instance, result.outcome(), result.obstacle(), result.activity());
      }
    }
    notes.end(mapper, move);
  }

  /** Begin and end of a move, with what the audit keeps of it. */
  @Component
  static class Notes {

    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Notes(Audit audit, TransactionTemplate transaction, Clock clock) {
      this.audit = audit;
      this.transaction = transaction;
      this.clock = clock;
    }

    LocalDateTime now() {
      return LocalDateTime.now(clock);
    }

    long begin(VersionMoveMapper mapper, VersionMove move) {
      VersionMoveMapper.NewMove row = new VersionMoveMapper.NewMove(move);
      mapper.insert(row);
      mapper.insertInstances(row.getId(), move.fromDefinition());
      record(move, move.trial() ? "process.trial" : "process.move", "");
      return row.getId();
    }

    void end(VersionMoveMapper mapper, VersionMove move) {
      transaction.executeWithoutResult(status -> {
        if (mapper.end(move.id()) > 0) {
          record(move, move.trial() ? "process.trial.end" : "process.move.end", mapper.countOutcomes(move.id()).stream()
              .map(count -> " " + count.outcome() + " " + count.cases()).collect(Collectors.joining()));
        }
      });
    }

    private void record(VersionMove move, String action, String more) {
      audit.record(move.startedById(), null, action, null,
          move.processKey() + " " + move.fromVersion() + " " + move.toVersion() + more);
    }
  }
}
