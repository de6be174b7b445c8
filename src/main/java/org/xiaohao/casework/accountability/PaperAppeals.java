package org.xiaohao.casework.accountability;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.workflow.FormBinder;

/** Appeals that come on paper (D12): entered by the handling office with the scan; the day of receipt counts. */
@Service
public class PaperAppeals {

  private static final String SCAN = "accountability-appeal";
  private static final int LONGEST = 4000;

  private final Accountabilities cases;
  private final AccountabilityRows rows;
  private final Appeals appeals;
  private final SubjectLabels labels;
  private final Keeping keeping;

  PaperAppeals(Accountabilities cases, AccountabilityRows rows, Appeals appeals, SubjectLabels labels,
      Keeping keeping) {
    this.cases = cases;
    this.rows = rows;
    this.appeals = appeals;
    this.labels = labels;
    this.keeping = keeping;
  }

  /** Where the scan is kept, and the record. */
  @Component("appealKeeping")
  record Keeping(Attachments attachments, Keyring keyring, Audit audit, TransactionTemplate transaction) {
  }

  /**
   * A case in which appeals are taken.
   *
   * @param numbers of its decisions, as the paper cites them
   */
  public record Appealable(Accountability one, List<String> numbers) {
    public Appealable {
      numbers = List.copyOf(numbers);
    }
  }

  /** Whether the person enters appeals of the case now: of its handling office, while somebody may appeal yet. */
  public boolean mayEnter(Viewer viewer, Accountability one) {
    return open(one) && viewer.worksIn(one.handlingOfficeId())
        && rows.subjects(one).stream().anyMatch(subject -> subject.burdened() && !appeals.filed(subject));
  }

  /** Whether appeals are taken now: the decision was served, and the period is not over. */
  public boolean open(Accountability one) {
    return one.state() == AccountabilityState.EXECUTING && one.appealUntil() != null && one.appealsOverOn() == null;
  }

  /** Whether the person works in an office that enters appeals. */
  public boolean enters(Viewer viewer) {
    return !cases.handling(viewer).isEmpty();
  }

  /** The cases of the person's offices in which appeals are taken, the one that ends first before all. */
  public List<Appealable> list(Viewer viewer) {
    return cases.appealable(viewer).stream().map(one -> new Appealable(one, rows.subjects(one).stream()
        .map(AccountableSubject::documentNumber).filter(Objects::nonNull).distinct().toList())).toList();
  }

  /** The case, for whoever enters appeals: the handling office. */
  public Accountability require(Viewer viewer, String ref) {
    Accountability one = cases.byRef(viewer, ref);
    if (!viewer.worksIn(one.handlingOfficeId())) {
      throw DomainException.forbidden("accountability.not.your.office");
    }
    return one;
  }

  /** Who may have appealed and has not yet, by id; the names are read, so it goes on record. */
  @Transactional
  public Map<Long, String> subjects(Viewer viewer, Accountability one) {
    keeping.audit().read(viewer.personId(), one.subject());
    Map<Long, String> names = new LinkedHashMap<>();
    rows.subjects(one).stream().filter(AccountableSubject::burdened)
        .filter(subject -> !appeals.filed(subject)).forEach(subject -> names.put(subject.id(), labels.of(subject)));
    return names;
  }

  /**
   * Takes an appeal with its scan, outside a transaction; if it is refused, nothing of it remains. The day on which the
   * paper came must be in time.
   */
  public void enter(Viewer viewer, String ref, Entry entry, Upload scan) throws IOException {
    Accountability one = require(viewer, ref);
    AccountableSubject subject = check(one, entry);
    CaseRef owner = new CaseRef(SCAN, subject.id());
    keeping.attachments().store(owner, scan, List.of(keeping.keyring().staff()));
    boolean filed = false;
    try {
      keeping.transaction().executeWithoutResult(status -> {
        appeals.file(rows.lock(one.id()), subject, FormBinder.clean(entry.grounds()), entry.receivedOn(),
            viewer.personId());
        keeping.audit().record(viewer.personId(), one.handlingOfficeId(), "accountability.appeal.paper", one.subject(),
            subject.no() + " " + entry.receivedOn());
      });
      filed = true;
    } finally {
      if (!filed) {
        keeping.attachments().removeAll(owner);
      }
    }
  }

  /** The scan of an appeal, about to be handed out to whoever may read the case; on record first. */
  @Transactional
  public AttachmentView scan(Viewer viewer, String ref, long id) {
    Accountability one = cases.byRef(viewer, ref);
    AttachmentView file = rows.subjects(one).stream().flatMap(subject -> scans(subject.id()).stream())
        .filter(each -> each.id() == id).findFirst().orElseThrow(() -> DomainException.notFound("attachment.unknown"));
    if (!file.openToReaders()) {
      throw DomainException.forbidden(file.infected() ? "attachment.infected" : "attachment.original.only");
    }
    keeping.audit().read(viewer.personId(), one.subject());
    return file;
  }

  /** The scans of what a subject appealed with on paper. */
  List<AttachmentView> scans(long subjectId) {
    return keeping.attachments().of(new CaseRef(SCAN, subjectId));
  }

  /** What the clerk types from the paper. */
  public record Entry(Long subject, LocalDate receivedOn, String grounds) {

    @Override
    public String toString() {
      return "Entry[hidden]";
    }
  }

  private AccountableSubject check(Accountability one, Entry entry) {
    AccountableSubject subject = entry.subject() == null ? null : rows.byId(one).get(entry.subject());
    if (subject == null) {
      throw DomainException.invalid("subject", "accountability.appeal.subject");
    }
    if (entry.receivedOn() == null) {
      throw DomainException.invalid("receivedOn", "form.NotNull");
    }
    rows.requireNotFuture("receivedOn", entry.receivedOn());
    if (entry.grounds() == null) {
      throw DomainException.invalid("grounds", "form.NotBlank");
    }
    if (entry.grounds().length() > LONGEST) {
      throw DomainException.invalid("grounds", "form.Length", LONGEST, entry.grounds().length());
    }
    appeals.requireMay(one, subject, entry.receivedOn());
    return subject;
  }
}
