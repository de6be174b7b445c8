package org.xiaohao.platform.worklist;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.ClockChanged;

/** The rows of the work list as the engine's transaction writes them, and the guarded step that completes one. */
@Service
public class WorkItems {

  private static final char[] SYMBOLS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

  private final WorkItemMapper mapper;
  private final CaseAccess access;
  private final ApplicationEventPublisher events;
  private final SecureRandom random = new SecureRandom();

  WorkItems(WorkItemMapper mapper, CaseAccess access, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.access = access;
    this.events = events;
  }

  /** The case of a reference, of whatever kind. Whether somebody may know of it is the caller's question. */
  public Optional<CaseRef> caseOf(String reference) {
    return mapper.findCase(reference);
  }

  /**
   * Adds a task. Its office may read the case from now on, unless the case is about the one who does it. A task that
   * would be assigned stays with whoever of the office accepted an earlier one of the same case.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(NewWorkItem item) {
    if (item.officeSeesCase()) {
      access.grantOffice(item.subject(), item.officeId(), Relation.HANDLER);
    }
    Long holder = item.assigneeId();
    if (item.mode() == WorkItem.Mode.ASSIGN) {
      holder = mapper.findLastHolder(item.subject(), item.officeId(), item.role())
          .filter(person -> !access.isExcluded(item.subject(), person)).orElse(null);
    }
    String ref = newRef();
    mapper.insert(item, ref, initialState(item.mode(), holder), holder,
        item.dueOn() == null ? WorkItem.NO_DUE_DATE : item.dueOn());
    if (item.mode() == WorkItem.Mode.PERSONAL) {
      events.publishEvent(new TaskAssigned(ref, holder, item.subject(), null, 0));
    }
  }

  private static WorkItem.State initialState(WorkItem.Mode mode, Long holder) {
    if (holder != null) {
      return WorkItem.State.HELD;
    }
    return mode == WorkItem.Mode.ASSIGN ? WorkItem.State.TO_ASSIGN : WorkItem.State.OPEN;
  }

  private String newRef() {
    StringBuilder ref = new StringBuilder(12);
    for (int i = 0; i < 12; i++) {
      ref.append(SYMBOLS[random.nextInt(SYMBOLS.length)]);
    }
    return ref.toString();
  }

  /** Adds the row of a task that has lost it; a row that says the task was over gives way. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void restore(NewWorkItem item) {
    mapper.deleteByTask(item.task().taskId());
    add(item);
  }

  /**
   * Gives a waiting task out as a newer version of its model says (M17). Who holds it keeps it if only its clock is another;
   * else it goes to the office or person that the newer version names.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void giveOutAnew(NewWorkItem item) {
    WorkItem now = mapper.findByTask(item.task().taskId()).filter(WorkItem::open)
        .orElseThrow(() -> new IllegalStateException("a waiting task has no open row"));
    boolean kept = now.mode() == item.mode() && now.officeId() == item.officeId()
        && (item.mode() == WorkItem.Mode.PERSONAL ? item.assigneeId().equals(now.assigneeId())
            : item.role().equals(now.role()));
    mapper.giveOutAnew(item, kept ? now.state() : initialState(item.mode(), item.assigneeId()),
        kept ? now.assigneeId() : item.assigneeId(), item.dueOn() == null ? WorkItem.NO_DUE_DATE : item.dueOn());
    if (item.officeSeesCase()) {
      access.grantOffice(item.subject(), item.officeId(), Relation.HANDLER);
    }
    if (!kept && item.mode() == WorkItem.Mode.PERSONAL) {
      announce(now, item.assigneeId());
    }
  }

  /** Marks a task that the process withdrew. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void cancel(String taskId) {
    Optional<WorkItem> held = mapper.findByTask(taskId).filter(item -> item.state() == WorkItem.State.HELD);
    mapper.cancel(taskId);
    held.ifPresent(this::left);
  }

  /** Removes every trace of a case that a lower centre must not keep (ruling 6: 就高). */
  @Transactional(propagation = Propagation.MANDATORY)
  public void purge(CaseRef subject) {
    mapper.deleteByCase(subject);
    events.publishEvent(new HandsChanged(subject));
  }

  /** Tells that a task was given to a person. */
  void announce(WorkItem item, long personId) {
    events.publishEvent(new TaskAssigned(item.ref(), personId, item.subject(), item.officeId(), item.version() + 1));
  }

  /** Tells that a task left the hands of whoever held it. */
  void left(WorkItem item) {
    events.publishEvent(new HandsChanged(item.subject()));
  }

  /** The task, or "not found" when the person may not know of it. */
  public WorkItem visible(Viewer viewer, String ref) {
    WorkItem item = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("task.unknown"));
    boolean own = item.assigneeId() != null && item.assigneeId() == viewer.personId();
    boolean office = viewer.worksIn(item.officeId());
    boolean excluded = access.isExcluded(item.subject(), viewer.personId());
    if (excluded || !(own || office || access.maySee(viewer, item.subject()))) {
      throw DomainException.notFound("task.unknown");
    }
    return item;
  }

  /**
   * Marks the task done if it is in this person's hands, or in those of whom he stands in for: the guarded update that
   * comes before the engine's step. 403 when somebody else's or unclaimed (M3), 409 when somebody was faster.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void finish(Doer doer, WorkItem item) {
    if (item.state() != WorkItem.State.HELD || item.assigneeId() != doer.holderId()) {
      throw item.open() ? DomainException.forbidden("task.not.yours") : DomainException.conflict("task.done.already");
    }
    if (mapper.finish(item, doer) == 0) {
      throw DomainException.conflict("task.changed.meanwhile");
    }
    left(item);
  }

  /** Personal tasks in this person's hands, by due date. */
  public List<WorkItem> personalOf(Viewer viewer, int limit) {
    return mapper.listPersonal(viewer.personId(), limit);
  }

  public List<WorkItem> openOf(CaseRef subject) {
    return mapper.listOpenByCase(subject);
  }

  public List<WorkItem> allOf(CaseRef subject) {
    return mapper.listByCase(subject);
  }

  public Optional<WorkItem> byTask(String taskId) {
    return mapper.findByTask(taskId);
  }

  /** Who completed the latest task with this form key on the case; empty if nobody yet. */
  public Optional<Long> lastDoer(CaseRef subject, String formKey) {
    return mapper.findLastDoer(subject, formKey);
  }

  /** Open tasks show the date of their clock. */
  @EventListener
  @Transactional
  public void followClock(ClockChanged change) {
    LocalDate dueOn = change.dueOn() == null ? WorkItem.NO_DUE_DATE : change.dueOn();
    mapper.updateDueOn(change.subject(), change.code(), dueOn);
  }

  /** Engine task ids of all rows that say they are open, in order, after the given one; for the comparison. */
  public List<String> openTaskIds(String after, int limit) {
    return mapper.listOpenTaskIds(after, limit);
  }
}
