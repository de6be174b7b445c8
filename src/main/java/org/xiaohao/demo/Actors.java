package org.xiaohao.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.Claims;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/** Lets demo people do their tasks through the same doors as real ones. */
@Component
@ConditionalOnProperty("xiaohao.demo")
public class Actors {

  private final Accounts accounts;
  private final Viewers viewers;
  private final WorkItems items;
  private final Claims claims;
  private final TaskCompletion completion;

  Actors(Accounts accounts, Viewers viewers, WorkItems items, Claims claims, TaskCompletion completion) {
    this.accounts = accounts;
    this.viewers = viewers;
    this.items = items;
    this.claims = claims;
    this.completion = completion;
  }

  /** The person behind a login, with the posts of the business day. */
  public Viewer as(String login) {
    return viewers.of(accounts.byLogin(login)
        .orElseThrow(() -> new IllegalArgumentException("no demo account " + login)).personId());
  }

  /** Takes up the open task with this form key as the person, assigned by the office head where that is the way. */
  public WorkItem takeUp(String login, CaseRef subject, String formKey) {
    Viewer viewer = as(login);
    WorkItem item = items.openOf(subject).stream().filter(open -> open.formKey().equals(formKey))
        .filter(open -> open.mode() != WorkItem.Mode.PERSONAL || open.assigneeId() == viewer.personId())
        .max(Comparator.comparing(WorkItem::id))
        .orElseThrow(() -> new IllegalStateException("no open task " + formKey + " on " + subject + " for " + login
            + "; open are " + items.openOf(subject).stream().map(WorkItem::formKey).toList()));
    if (item.state() == WorkItem.State.OPEN) {
      claims.claim(viewer, item.ref());
    } else if (item.state() == WorkItem.State.TO_ASSIGN) {
      claims.assign(completion.headOf(item.officeId()), item.ref(), viewer.personId());
      claims.accept(viewer, item.ref());
    } else if (item.state() == WorkItem.State.ASSIGNED) {
      claims.accept(viewer, item.ref());
    }
    return item;
  }

  /** Gives the task that waits for an assignment to a person, as the head of its office; the person has yet to accept. */
  public void assign(Viewer head, CaseRef subject, long personId) {
    WorkItem item = items.openOf(subject).stream().filter(open -> open.state() == WorkItem.State.TO_ASSIGN).findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing to assign on " + subject));
    claims.assign(head, item.ref(), personId);
  }

  /** Gives the task with this form key, which the person holds, back to the office or its head. */
  public void giveBack(Viewer viewer, CaseRef subject, String formKey) {
    items.openOf(subject).stream().filter(open -> open.formKey().equals(formKey))
        .forEach(item -> claims.giveBack(viewer, item.ref()));
  }

  /** Takes up and completes the open task with this form. */
  public void complete(String login, CaseRef subject, String formKey, Map<String, Object> form) {
    WorkItem item = takeUp(login, subject, formKey);
    completion.complete(as(login), item.ref(), form);
  }

  /** Completing with a plain map as the form, and who heads an office. */
  @Component
  @ConditionalOnProperty("xiaohao.demo")
  static class TaskCompletion {

    private final Tasks tasks;
    private final ObjectMapper mapper;
    private final Viewers viewers;
    private final OfficeHeads heads;

    TaskCompletion(Tasks tasks, ObjectMapper mapper, Viewers viewers, OfficeHeads heads) {
      this.tasks = tasks;
      this.mapper = mapper;
      this.viewers = viewers;
      this.heads = heads;
    }

    void complete(Viewer viewer, String ref, Map<String, Object> form) {
      tasks.complete(viewer, ref, mapper.valueToTree(form));
    }

    Viewer headOf(long officeId) {
      return viewers.of(heads.of(officeId));
    }
  }
}
