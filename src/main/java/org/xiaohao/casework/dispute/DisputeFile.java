package org.xiaohao.casework.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.Clues;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;

/** What surrounds a dispute's row: who may see it and what it is about, its clock, its sealed words. */
@Component
class DisputeFile {

  private static final String CLOCK = "D20";

  private final CaseAccess access;
  private final Clues clues;
  private final Deadlines deadlines;
  private final Audit audit;
  private final Vault vault;
  private final Keyring keyring;

  DisputeFile(CaseAccess access, Clues clues, Deadlines deadlines, Audit audit, Vault vault, Keyring keyring) {
    this.access = access;
    this.clues = clues;
    this.deadlines = deadlines;
    this.audit = audit;
    this.vault = vault;
    this.keyring = keyring;
  }

  /**
   * The reviewing office reads the report and the clue it disputes; who is kept from the report is kept from all three.
   *
   * @param reports the report that was handled, and that of the reporter who disputes, if it was merged into it
   */
  void open(Dispute dispute, List<CaseRef> reports) {
    reports.forEach(report -> access.copyExclusions(report, dispute.subject()));
    clues.ofReport(dispute.reportId()).ifPresent(clue -> {
      reports.forEach(report -> access.copyExclusions(report, clue));
      access.grantOffice(clue, dispute.reviewingOfficeId(), Relation.READER);
    });
    access.grantOffice(dispute.subject(), dispute.reviewingOfficeId(), Relation.OWNER);
    deadlines.start(dispute.subject(), CLOCK, dispute.ruleSet(), dispute.raisedOn());
    audit.record(null, dispute.reviewingOfficeId(), "dispute.raise", dispute.subject(), dispute.outcome().name());
  }

  void decided(Dispute dispute) {
    deadlines.meet(dispute.subject(), CLOCK);
  }

  void keep(Dispute dispute, String field, String text) {
    if (text != null) {
      vault.replace("dispute", dispute.id(), field, text, List.of(keyring.staff()));
    }
  }

  Optional<String> text(Dispute dispute, String field) {
    return vault.openAsStaff("dispute", dispute.id(), field);
  }

  Optional<LocalDate> dueOn(Dispute dispute) {
    return deadlines.dueOn(dispute.subject(), CLOCK);
  }

  void requireVisible(Viewer viewer, Dispute dispute) {
    access.requireVisible(viewer, dispute.subject());
  }

  void noteReading(Viewer viewer, Dispute dispute) {
    audit.read(viewer.personId(), dispute.subject());
  }
}
