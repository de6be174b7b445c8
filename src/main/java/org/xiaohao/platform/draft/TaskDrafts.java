package org.xiaohao.platform.draft;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.RightsChanged;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;
import org.xiaohao.platform.worklist.Doers;
import org.xiaohao.platform.worklist.HandsChanged;
import org.xiaohao.platform.worklist.WorkItem;

/**
 * Keeps what the holder of a task has typed into its form, one draft a person and task, over the end of a login and a
 * restart (M9). It may hold the words of a report, so it lies sealed; only its writer reads it, and only while holding
 * the task, be it in the stead of somebody absent. It goes when the task is completed, given back or lost, and when its writer is kept from the case.
 */
@Service
public class TaskDrafts {

  /** Key of the refusal when another window has saved meanwhile. */
  public static final String CHANGED = "draft.changed";

  private static final String TABLE = "task_draft";
  private static final String FIELD = "form";
  private static final int LONGEST = 1_000_000;
  private static final int BATCH = 100;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final DraftMapper mapper;
  private final Vault vault;
  private final Keyring keyring;
  private final BusinessClock clock;
  private final Doers doers;

  TaskDrafts(DraftMapper mapper, Vault vault, Keyring keyring, BusinessClock clock, Doers doers) {
    this.mapper = mapper;
    this.vault = vault;
    this.keyring = keyring;
    this.clock = clock;
    this.doers = doers;
  }

  /** This person's draft of a task in this person's hands; empty if nothing was saved. */
  public Optional<TaskDraft> of(Viewer viewer, WorkItem item) {
    requireHeld(viewer, item);
    return mapper.find(viewer.personId(), item.id()).map(row -> new TaskDraft(row.mark(), row.savedAt(),
        vault.openAsStaff(TABLE, row.id(), FIELD).orElseThrow()));
  }

  /**
   * Saves what is typed by now.
   *
   * @param form the form as JSON; its fields need not be right
   * @return the draft as it now is
   * @throws DomainException 409 if another window has saved meanwhile; then nothing is overwritten (M9)
   */
  @Transactional
  public TaskDraft save(Viewer viewer, WorkItem item, DraftBasis basis, String form) {
    if (form.length() > LONGEST) {
      throw DomainException.tooLarge(null, "draft.long");
    }
    lockHeld(viewer, item);
    Optional<DraftRow> stored = mapper.find(viewer.personId(), item.id());
    stored.ifPresent(row -> requireCovered(row, basis));
    DraftRow saved = stored.map(row -> again(row, basis)).orElseGet(() -> first(viewer, item, basis));
    vault.replace(TABLE, saved.id(), FIELD, form, List.of(keyring.staff()));
    return new TaskDraft(saved.mark(), saved.savedAt(), form);
  }

  private DraftRow first(Viewer viewer, WorkItem item, DraftBasis basis) {
    NewDraft draft = new NewDraft(viewer.personId(), item, item.assigneeId(), basis.window(), clock.now());
    mapper.insert(draft);
    return draft.row();
  }

  private DraftRow again(DraftRow row, DraftBasis basis) {
    LocalDateTime now = clock.now();
    mapper.update(row.id(), basis.window(), now);
    return new DraftRow(row.id(), row.version() + 1, basis.window(), now);
  }

  /** Refuses with 409 if another window has saved what this one does not know. */
  public void requireCurrent(Viewer viewer, WorkItem item, DraftBasis basis) {
    mapper.find(viewer.personId(), item.id()).ifPresent(row -> requireCovered(row, basis));
  }

  /** Throws the draft away; refuses with 409 if another window has saved meanwhile. */
  @Transactional
  public void discard(Viewer viewer, WorkItem item, DraftBasis basis) {
    lockHeld(viewer, item);
    mapper.find(viewer.personId(), item.id()).ifPresent(row -> {
      requireCovered(row, basis);
      remove(row.id());
    });
  }

  private static void requireCovered(DraftRow row, DraftBasis basis) {
    if (!basis.covers(row)) {
      throw DomainException.conflict(CHANGED, MINUTE.format(row.savedAt()));
    }
  }

  private void lockHeld(Viewer viewer, WorkItem item) {
    requireHeld(viewer, item);
    mapper.lockHeld(item.id(), item.assigneeId())
        .orElseThrow(() -> DomainException.conflict("task.changed.meanwhile"));
  }

  private void requireHeld(Viewer viewer, WorkItem item) {
    if (!item.open()) {
      throw DomainException.conflict("task.done.already");
    }
    if (!doers.holds(viewer, item)) {
      throw DomainException.forbidden("task.not.yours");
    }
  }

  /** Whoever does not hold the task any more has no draft of it. */
  @EventListener
  @Transactional
  public void follow(HandsChanged change) {
    mapper.listLeft(change.subject()).forEach(this::remove);
  }

  /** Recusal takes the draft away at once. */
  @EventListener
  @Transactional
  public void follow(RightsChanged change) {
    mapper.listLeft(change.subject()).forEach(this::remove);
  }

  /** Removes drafts last saved before that time. */
  @Transactional
  public void removeUntouched(LocalDateTime before) {
    mapper.listUntouched(before, BATCH).forEach(this::remove);
  }

  private void remove(long id) {
    vault.erase(TABLE, id);
    mapper.delete(id);
  }
}
