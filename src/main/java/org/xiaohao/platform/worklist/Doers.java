package org.xiaohao.platform.worklist;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.absence.Absent;
import org.xiaohao.platform.absence.Substitutes;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.organisation.Role;

/**
 * For whom somebody does a task: for himself, or in the stead of somebody who is away (M13). A substitute does nothing that
 * the absent could not do himself, nor anything from which he is kept himself; personal tasks have no substitute (decision
 * 28).
 */
@Component
public class Doers {

  private final Substitutes substitutes;
  private final TaskGuard guard;
  private final WorkItemMapper mapper;
  private final Viewers viewers;

  Doers(Substitutes substitutes, TaskGuard guard, WorkItemMapper mapper, Viewers viewers) {
    this.substitutes = substitutes;
    this.guard = guard;
    this.mapper = mapper;
    this.viewers = viewers;
  }

  /** Who the viewer would be in this task by holder, office and role; empty if it is nothing of his. */
  public Optional<Doer> of(Viewer viewer, WorkItem item) {
    if (item.assigneeId() != null ? item.assigneeId() == viewer.personId()
        : item.mode() != WorkItem.Mode.PERSONAL && viewer.holds(Role.valueOf(item.role()), item.officeId())) {
      return Optional.of(new Doer(viewer, null));
    }
    if (item.mode() == WorkItem.Mode.PERSONAL || !item.open()) {
      return Optional.empty();
    }
    return substitutes.absentFor(viewer, item.subject()).stream().filter(absent -> isTaskOf(absent, item)).findFirst()
        .map(absent -> new Doer(viewer, absent.person()));
  }

  private static boolean isTaskOf(Absent absent, WorkItem item) {
    return item.assigneeId() != null
        ? item.assigneeId() == absent.id() && absent.offices().contains(item.officeId())
        : absent.holds(Role.valueOf(item.role()), item.officeId());
  }

  /** Who the viewer is when he assigns this task: the head of its office, or the head's substitute. */
  Optional<Doer> assigner(Viewer viewer, WorkItem item) {
    if (viewer.holds(Role.OFFICE_HEAD, item.officeId())) {
      return Optional.of(new Doer(viewer, null));
    }
    return substitutes.absentFor(viewer, item.subject()).stream()
        .filter(absent -> absent.holds(Role.OFFICE_HEAD, item.officeId())).findFirst()
        .map(absent -> new Doer(viewer, absent.person()));
  }

  /** Whether the viewer may assign this task. */
  public boolean mayAssign(Viewer viewer, WorkItem item) {
    return assigner(viewer, item).isPresent();
  }

  /**
   * Why this doer must leave the task alone: a message key; empty if nothing is against it. The rules of the matter bar
   * whoever acts and in whose stead alike (M11); what a substitute does today is not the absent one's to do as well.
   */
  public Optional<String> refusal(Doer doer, WorkItem item) {
    Optional<String> refusal = barred(doer.viewer(), item);
    if (refusal.isPresent() || item.mode() == WorkItem.Mode.PERSONAL) {
      return refusal;
    }
    return doer.absent() == null ? substitute(doer.viewer(), item).map(other -> "task.substituted")
        : barred(doer.absent(), item);
  }

  /** Whether the viewer may take or go on with this task, for himself or for somebody absent. */
  public boolean may(Viewer viewer, WorkItem item) {
    return of(viewer, item).filter(doer -> refusal(doer, item).isEmpty()).isPresent();
  }

  /** Whether the task is in hands for which the viewer acts, and no rule is against it: then its form is his to fill in. */
  public boolean holds(Viewer viewer, WorkItem item) {
    return item.state() == WorkItem.State.HELD && may(viewer, item);
  }

  /** As {@link #refusal}, thrown. */
  public void check(Doer doer, WorkItem item) {
    refusal(doer, item).ifPresent(reason -> {
      throw DomainException.forbidden(reason);
    });
  }

  /** Who does this task today because the viewer is away; empty if it stays with him. */
  public Optional<Viewer> substitute(Viewer viewer, WorkItem item) {
    return item.mode() == WorkItem.Mode.PERSONAL ? Optional.empty()
        : substitutes.of(viewer.personId(), item.officeId(), item.subject())
            .filter(other -> barred(other, item).isEmpty() && barred(viewer, item).isEmpty());
  }

  /**
   * Why the rules of the matter bar somebody, such as "the checker is not the doer". What was done in his stead counts as
   * done by him: nobody signs the first of two duties by his substitute and the second himself.
   */
  Optional<String> barred(Viewer person, WorkItem item) {
    return guard.refusal(person, item).or(() -> mapper.listDoneFor(item.subject(), person.personId()).stream()
        .map(viewers::of).flatMap(other -> guard.refusal(other, item).stream()).findFirst());
  }
}
