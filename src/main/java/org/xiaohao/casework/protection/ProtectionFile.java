package org.xiaohao.casework.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Centres;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;

/** What surrounds a protection's row: who may see it, its clock of a day (D21), its sealed words. */
@Component
class ProtectionFile {

  private static final String CLOCK = "D21";

  private final CaseAccess access;
  private final Centres centres;
  private final Deadlines deadlines;
  private final Audit audit;
  private final Vault vault;
  private final Keyring keyring;

  ProtectionFile(CaseAccess access, Centres centres, Deadlines deadlines, Audit audit, Vault vault, Keyring keyring) {
    this.access = access;
    this.centres = centres;
    this.deadlines = deadlines;
    this.audit = audit;
    this.vault = vault;
    this.keyring = keyring;
  }

  /** Case management of the centre looks after the reporter; it may read what the reporter wrote. */
  void open(Protection protection, CaseRef report) {
    give(protection, report, "protection.open");
  }

  /** Case management of the centre above does; nobody below may see either any more. */
  void moveUp(Protection protection, CaseRef report) {
    access.revokeAll(protection.subject());
    give(protection, report, "protection.moved");
  }

  private void give(Protection protection, CaseRef report, String deed) {
    long office = office(protection).id();
    access.copyExclusions(report, protection.subject());
    access.grantOffice(protection.subject(), office, Relation.OWNER);
    access.grantOffice(report, office, Relation.READER);
    audit.record(null, office, deed, protection.subject(), protection.leakSuspected() ? "LEAK" : null);
  }

  /** From the day something has to be done; one that runs goes on. No missing calendar turns a reporter away. */
  void startClock(Protection protection, LocalDate on) {
    deadlines.startOrAwait(protection.subject(), CLOCK, protection.ruleSet(), on);
  }

  Optional<LocalDate> dueOn(Protection protection) {
    return deadlines.dueOn(protection.subject(), CLOCK);
  }

  Office office(Protection protection) {
    return centres.beside(protection.centreOfficeId(), OfficeKind.CASE_SUPERVISION);
  }

  void meetClock(Protection protection) {
    deadlines.meet(protection.subject(), CLOCK);
  }

  void keep(Protection protection, String field, String text) {
    vault.replace("protection", protection.id(), field, text, List.of(keyring.staff()));
  }

  Optional<String> text(Protection protection, String field) {
    return vault.openAsStaff("protection", protection.id(), field);
  }

  void requireVisible(Viewer viewer, Protection protection) {
    access.requireVisible(viewer, protection.subject());
  }

  void noteReading(Viewer viewer, Protection protection) {
    audit.read(viewer.personId(), protection.subject());
  }
}
