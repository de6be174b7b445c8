package org.xiaohao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.vault.Vault;

/**
 * Who opens sealed content with the staff's keys. Whoever shows it to a person calls {@link Audit#read} first; a class
 * that is new here must be put in one of the two lists, with that in mind.
 */
class OpenersTests {

  /** Opens and hands on; those who ask it for words to show are behind the read log. */
  private static final Set<String> BEHIND_THE_LOG = Set.of(
      // ReportReading, ReporterWords and DeskChoices note each opening; the rest of the report feature only compares or seals again.
      "org.xiaohao.casework.report.ReportContents",
      // ClueDossiers, ClueReading and ReportDrafts note each opening.
      "org.xiaohao.casework.clue.ClueTexts",
      // Disputes, DisputeReading, RewardReading, Protections and ProtectionReading note each opening.
      "org.xiaohao.casework.dispute.DisputeFile", "org.xiaohao.casework.reward.RewardFile",
      "org.xiaohao.casework.protection.ProtectionFile",
      // Names are opened through the log of openings; the guard only compares.
      "org.xiaohao.casework.escrow.SealedNames",
      // Documents notes each opening; a correction fills the template anew and shows nothing.
      "org.xiaohao.platform.document.DocumentFiles",
      // Dossiers, AccountabilityReading and Matters note each opening.
      "org.xiaohao.casework.accountability.AccountabilityTexts",
      // Referrals notes each opening.
      "org.xiaohao.casework.referral.ReferralTexts",
      // Only compares with the name guard.
      "org.xiaohao.casework.referral.FileWords",
      // Recalls notes each opening.
      "org.xiaohao.casework.recall.RecallRows",
      // Supervisions notes each opening; a supervision that follows into a clue only seals again.
      "org.xiaohao.platform.supervising.SupervisionRows",
      // Shows nobody anything but the own words, typed into a task in hand.
      "org.xiaohao.platform.draft.TaskDrafts",
      // HouseholdFiles notes each opening; what is proposed is opened to be done or sealed again.
      "org.xiaohao.supervision.register.RegisterTexts",
      // CovertVisits notes each opening of a plan that is still secret.
      "org.xiaohao.supervision.inspection.SealedVisits");

  /** Shows, and notes it itself. */
  private static final Set<String> NOTES = Set.of("org.xiaohao.casework.report.web.ReportPages",
      "org.xiaohao.casework.clue.web.ClueFilePages",
      "org.xiaohao.casework.referral.web.ReferralFilePages", "org.xiaohao.platform.web.task.PaperPages",
      "org.xiaohao.platform.document.web.ScanPages", "org.xiaohao.casework.problem.web.EvidencePages",
      "org.xiaohao.casework.recall.Exemplars", "org.xiaohao.casework.accountability.web.PaperAppealPages",
      "org.xiaohao.supervision.inspection.web.Photos",
      "org.xiaohao.supervision.stationed.StationedWords",
      // SignaturePhotos notes each opening.
      "org.xiaohao.supervision.diligence.web.SignaturePhotoPages");

  @Test
  @Tag("M20")
  void areAllKnown() {
    Set<String> openers = new TreeSet<>();
    for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.xiaohao")) {
      boolean inside = type.getPackageName().matches("org\\.xiaohao\\.platform\\.(vault|attachment)");
      if (!inside && type.getMethodCallsFromSelf().stream().anyMatch(OpenersTests::opens)) {
        openers.add(type.getName());
      }
    }
    Set<String> known = new TreeSet<>(BEHIND_THE_LOG);
    known.addAll(NOTES);
    assertThat(openers).isEqualTo(known);
  }

  private static boolean opens(JavaMethodCall call) {
    return (call.getTargetOwner().isEquivalentTo(Vault.class) || call.getTargetOwner().isEquivalentTo(Attachments.class))
        && call.getName().matches("open.*AsStaff");
  }
}
