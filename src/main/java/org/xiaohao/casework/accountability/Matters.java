package org.xiaohao.casework.accountability;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.workflow.FormBinder;

/**
 * The page of those who are to answer. They are kept from the case itself; here each sees and answers only what is about
 * himself or the unit he heads, and nobody can do it for him.
 */
@Service
public class Matters {

  private static final int LONGEST = 4000;

  private final AccountabilityRows rows;
  private final SubjectMapper subjects;
  private final MatterViews views;
  private final Appeals appeals;
  private final Audit audit;

  Matters(AccountabilityRows rows, SubjectMapper subjects, MatterViews views, Appeals appeals, Audit audit) {
    this.rows = rows;
    this.subjects = subjects;
    this.views = views;
    this.appeals = appeals;
    this.audit = audit;
  }

  /** References and states of what the person has to answer, newest first. */
  public List<AccountableSubject> of(Viewer viewer) {
    List<Long> posts = viewer.appointments().stream().map(Appointment::postId).toList();
    return posts.isEmpty() ? List.of() : subjects.listMine(viewer.personId(), posts).stream()
        .filter(one -> rows.byId(one.accountabilityId()).answerDueOn() != null).toList();
  }

  /** The matter, or "not found" for everybody else. The reading goes on record before it is shown. */
  @Transactional
  public Matter show(Viewer viewer, String ref) {
    AccountableSubject subject = own(viewer, ref);
    Accountability one = rows.byId(subject.accountabilityId());
    audit.read(viewer.personId(), one.subject());
    return views.of(one, subject);
  }

  /** A decision as its subject takes it along. */
  public record Paper(String number, byte[] file) {
  }

  /**
   * The issued decision, or the decision on the appeal, for its subject; "not found" before it is issued. The reading goes
   * on record first.
   */
  @Transactional
  public Paper paper(Viewer viewer, String ref, boolean onAppeal) {
    AccountableSubject subject = own(viewer, ref);
    Accountability one = rows.byId(subject.accountabilityId());
    audit.read(viewer.personId(), one.subject());
    return views.paper(one, subject, onAppeal).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** Signs the findings, with or without a statement, or refuses to sign. */
  @Transactional
  public void reply(Viewer viewer, String ref, Reply reply, String statement) {
    AccountableSubject subject = own(viewer, ref);
    Accountability one = rows.lock(subject.accountabilityId());
    requireTodo(one, subject, Matter.Todo.REPLY);
    if (reply == null) {
      throw DomainException.invalid("reply", "form.NotNull");
    }
    if (reply == Reply.REFUSED && blank(statement)) {
      throw DomainException.invalid("statement", "accountability.refusal.words");
    }
    subjects.updateReply(subject.id(), reply, rows.today(), false);
    views.seal(subject, "statement", limited("statement", statement));
    record(viewer, one, subject, "reply " + reply);
  }

  /** Signs for the decision, or refuses it. */
  @Transactional
  public void receive(Viewer viewer, String ref, Reply receipt) {
    AccountableSubject subject = own(viewer, ref);
    Accountability one = rows.lock(subject.accountabilityId());
    requireTodo(one, subject, Matter.Todo.RECEIVE);
    if (receipt == null) {
      throw DomainException.invalid("receipt", "form.NotNull");
    }
    subjects.updateReceipt(subject.id(), receipt, rows.today(), viewer.personId());
    record(viewer, one, subject, "receipt " + receipt);
  }

  /** Appeals; execution goes on. */
  @Transactional
  public void appeal(Viewer viewer, String ref, String grounds) {
    AccountableSubject subject = own(viewer, ref);
    Accountability one = rows.lock(subject.accountabilityId());
    if (blank(grounds)) {
      throw DomainException.invalid("grounds", "form.NotBlank");
    }
    appeals.file(one, subject, limited("grounds", grounds));
    record(viewer, one, subject, "appeal");
  }

  private AccountableSubject own(Viewer viewer, String ref) {
    return of(viewer).stream().filter(one -> one.ref().equals(ref)).findFirst()
        .orElseThrow(() -> DomainException.notFound("unknown"));
  }

  private void requireTodo(Accountability one, AccountableSubject subject, Matter.Todo todo) {
    AccountableSubject now = rows.byId(one).get(subject.id());
    if (views.todo(one, now) != todo) {
      throw DomainException.conflict("accountability.matter.done");
    }
  }

  private void record(Viewer viewer, Accountability one, AccountableSubject subject, String what) {
    audit.record(viewer.personId(), subject.officeId(), "accountability.answer", one.subject(),
        subject.no() + " " + what);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static String limited(String field, String text) {
    if (text != null && text.length() > LONGEST) {
      throw DomainException.invalid(field, "form.Length", LONGEST, text.length());
    }
    return blank(text) ? null : FormBinder.clean(text);
  }
}
