package org.xiaohao.platform.document;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.CaseTypes;

/** What surrounds a document: number and date, who may see its case, what goes on record. */
@Component
class DocumentDesk {

  private final DocumentNumbers numbers;
  private final BusinessClock clock;
  private final CaseTypes types;
  private final CaseAccess access;
  private final Audit audit;

  DocumentDesk(DocumentNumbers numbers, BusinessClock clock, CaseTypes types, CaseAccess access, Audit audit) {
    this.numbers = numbers;
    this.clock = clock;
    this.types = types;
    this.access = access;
    this.audit = audit;
  }

  LocalDate today() {
    return clock.today();
  }

  String nextNumber(long officeId, String kind) {
    return numbers.next(officeId, kind, clock.today().getYear());
  }

  String issuer(long officeId) {
    return numbers.issuer(officeId);
  }

  /** As GB/T 9704 writes a date: without leading zeros. */
  String inWords(LocalDate day) {
    return DocumentWords.day(day);
  }

  String versionName(int version) {
    return "第" + version + "版";
  }

  /** Always the first lock: what follows is written on the record of the case. */
  void lockCase(OfficialDocument document) {
    types.of(document.caseKind()).lock(document.caseId());
  }

  boolean maySeeCase(Viewer viewer, OfficialDocument document) {
    return access.maySee(viewer, document.subject());
  }

  /** Whether the circle of the document holds the person; the recused are in none. */
  boolean inCircle(Viewer viewer, OfficialDocument document) {
    boolean byCase = document.circle() != DocumentCircle.ISSUER && maySeeCase(viewer, document);
    return byCase || document.circle() != DocumentCircle.CASE && viewer.worksIn(document.officeId())
        && !excluded(viewer, document);
  }

  boolean excluded(Viewer viewer, OfficialDocument document) {
    return access.isExcluded(document.subject(), viewer.personId());
  }

  void read(Viewer viewer, OfficialDocument document) {
    audit.read(viewer.personId(), document.subject());
  }

  void record(OfficialDocument document, Long personId, String action) {
    audit.record(personId, document.officeId(), action, document.subject(),
        document.kind() + " " + document.ref() + " version " + document.version());
  }
}
