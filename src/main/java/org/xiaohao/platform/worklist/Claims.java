package org.xiaohao.platform.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;

/** How a task comes into somebody's hands and out of them again. Every step is a guarded update; a lost race is 409. */
@Service
public class Claims {

  private final WorkItems items;
  private final WorkItemMapper mapper;
  private final Doers doers;
  private final Eligibility eligibility;
  private final Audit audit;

  Claims(WorkItems items, WorkItemMapper mapper, Doers doers, Eligibility eligibility, Audit audit) {
    this.items = items;
    this.mapper = mapper;
    this.doers = doers;
    this.eligibility = eligibility;
    this.audit = audit;
  }

  /**
   * Takes a claimable task (M1); whoever has it already, having clicked twice, keeps it. A substitute who takes it by the
   * role of somebody absent takes it into the hands of the absent.
   */
  @Transactional
  public void claim(Viewer viewer, String ref) {
    WorkItem item = items.visible(viewer, ref);
    if (inHand(viewer, item)) {
      return;
    }
    Doer doer = doers.of(viewer, item).orElseThrow(() -> notForTaking(viewer, item));
    doers.check(doer, item);
    if (item.state() != WorkItem.State.OPEN) {
      throw DomainException.conflict("task.taken");
    }
    if (mapper.move(item.id(), item.version(), WorkItem.State.HELD, doer.holderId(), null) > 0) {
      record(doer, item, "task.claim", null);
    } else if (!inHand(viewer, items.visible(viewer, ref))) {
      throw DomainException.conflict("task.taken");
    }
  }

  /** Who could have had it is told that it is taken, everybody else that it is not his to take. */
  private static DomainException notForTaking(Viewer viewer, WorkItem item) {
    return item.mode() != WorkItem.Mode.PERSONAL && viewer.holds(Role.valueOf(item.role()), item.officeId())
        ? DomainException.conflict("task.taken") : DomainException.forbidden("task.not.your.office");
  }

  /** Gives a claimed task back to the office, or an assigned one back to the office head. */
  @Transactional
  public void giveBack(Viewer viewer, String ref) {
    WorkItem item = items.visible(viewer, ref);
    Doer doer = holder(viewer, item, WorkItem.State.HELD);
    if (item.mode() == WorkItem.Mode.PERSONAL) {
      throw DomainException.forbidden("task.personal");
    }
    move(item, item.mode() == WorkItem.Mode.ASSIGN ? WorkItem.State.TO_ASSIGN : WorkItem.State.OPEN, null, null);
    record(doer, item, "task.give-back", null);
  }

  /** The office head gives a task to somebody of the office who may do it; that person accepts or declines. */
  @Transactional
  public void assign(Viewer head, String ref, long personId) {
    WorkItem item = items.visible(head, ref);
    Doer assigner =
        doers.assigner(head, item).orElseThrow(() -> DomainException.forbidden("task.assign.head.only"));
    if (item.mode() != WorkItem.Mode.ASSIGN || !item.open()) {
      throw DomainException.conflict("task.not.assignable");
    }
    Viewer person = eligibility.viewer(personId);
    if (eligibility.candidates(item).stream().noneMatch(candidate -> candidate.id() == personId)) {
      throw DomainException.invalid("person", "task.assign.not.eligible");
    }
    doers.barred(person, item).ifPresent(reason -> {
      throw DomainException.forbidden(reason);
    });
    move(item, WorkItem.State.ASSIGNED, personId, head.personId());
    record(assigner, item, "task.assign", "person " + personId);
    items.announce(item, personId);
  }

  /** Whom the office head may choose: of the office, with the role, neither recused nor barred by a rule. */
  public List<Person> candidates(Viewer head, String ref) {
    WorkItem item = items.visible(head, ref);
    List<Person> candidates = new ArrayList<>(eligibility.candidates(item));
    candidates.removeIf(person -> doers.barred(eligibility.viewer(person.id()), item).isPresent());
    return candidates;
  }

  /** Accepts (签收) an assigned task; once is enough. */
  @Transactional
  public void accept(Viewer viewer, String ref) {
    WorkItem item = items.visible(viewer, ref);
    if (inHand(viewer, item)) {
      return;
    }
    Doer doer = holder(viewer, item, WorkItem.State.ASSIGNED);
    doers.check(doer, item);
    move(item, WorkItem.State.HELD, doer.holderId(), null);
    record(doer, item, "task.accept", null);
  }

  /**
   * Declines an assigned task; it goes back to the office head.
   *
   * @param reason code: RECUSAL, WORKLOAD, OTHER; a recusal also hides the case from the person
   */
  @Transactional
  public void decline(Viewer viewer, String ref, DeclineReason reason) {
    WorkItem item = items.visible(viewer, ref);
    Doer doer = holder(viewer, item, WorkItem.State.ASSIGNED);
    move(item, WorkItem.State.TO_ASSIGN, null, null);
    record(doer, item, "task.decline", reason.name());
    if (reason == DeclineReason.RECUSAL) {
      eligibility.recuse(viewer, item);
    }
  }

  /** Why somebody declines a task. */
  public enum DeclineReason {
    /** Kin, or interested in the matter. */
    RECUSAL,
    /** Too much in hand. */
    WORKLOAD,
    /** Another reason, told to the office head in person. */
    OTHER
  }

  private boolean inHand(Viewer viewer, WorkItem item) {
    return item.state() == WorkItem.State.HELD && doers.of(viewer, item).isPresent();
  }

  private Doer holder(Viewer viewer, WorkItem item, WorkItem.State state) {
    Doer doer = Optional.of(item).filter(one -> one.assigneeId() != null).flatMap(one -> doers.of(viewer, one))
        .orElseThrow(() -> DomainException.forbidden("task.not.yours"));
    if (item.state() != state) {
      throw DomainException.conflict("task.changed.meanwhile");
    }
    return doer;
  }

  private void move(WorkItem item, WorkItem.State to, Long assigneeId, Long assignedById) {
    if (mapper.move(item.id(), item.version(), to, assigneeId, assignedById) == 0) {
      throw DomainException.conflict("task.changed.meanwhile");
    }
    if (item.state() == WorkItem.State.HELD) {
      items.left(item);
    }
  }

  private void record(Doer doer, WorkItem item, String action, String detail) {
    audit.record(doer.viewer().personId(), item.officeId(), action, item.subject(),
        doer.noted(detail == null ? item.formKey() : item.formKey() + " " + detail));
  }
}
