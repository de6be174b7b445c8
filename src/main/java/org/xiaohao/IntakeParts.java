package org.xiaohao;

import java.util.List;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.stereotype.Component;

/** The list of what the zone that takes reports is made of. A name that ends in a dot stands for its package. */
class IntakeParts implements TypeFilter {

  private static final List<String> MAPPERS = List.of(
      "org.xiaohao.platform.vault.SealedMapper",
      "org.xiaohao.platform.attachment.AttachmentMapper",
      "org.xiaohao.platform.gate.SpentChallengeMapper",
      "org.xiaohao.platform.parcel.ParcelMapper",
      "org.xiaohao.casework.escrow.EscrowMapper",
      "org.xiaohao.casework.report.ReportMapper",
      "org.xiaohao.casework.report.CarriedReportMapper",
      "org.xiaohao.casework.report.ReceiptExpiryMapper",
      "org.xiaohao.casework.reward.ClaimMapper");

  private static final List<String> PARTS = List.of(
      "org.xiaohao.IntakeBanner",
      "org.xiaohao.platform.storage.",
      // All of the vault but what hands over what staff keys open.
      "org.xiaohao.platform.vault.TinkSuite",
      "org.xiaohao.platform.vault.Suites",
      "org.xiaohao.platform.vault.Keyring",
      "org.xiaohao.platform.vault.DataKeys",
      "org.xiaohao.platform.vault.SealedInserts",
      "org.xiaohao.platform.vault.Vault",
      "org.xiaohao.platform.vault.ReporterKeys",
      "org.xiaohao.platform.vault.SealedToken",
      "org.xiaohao.platform.vault.KeyedHash",
      "org.xiaohao.platform.vault.PackageKeys",
      "org.xiaohao.platform.vault.PepperSeal",
      "org.xiaohao.platform.vault.ReporterSeal",
      "org.xiaohao.platform.vault.FilingSigner",
      "org.xiaohao.platform.attachment.",
      "org.xiaohao.platform.gate.",
      "org.xiaohao.platform.parcel.",
      // The register comes in a package and stands behind the same services.
      "org.xiaohao.platform.organisation.KeptRegister",
      "org.xiaohao.platform.organisation.Divisions",
      "org.xiaohao.platform.organisation.Offices",
      "org.xiaohao.platform.organisation.Posts",
      "org.xiaohao.platform.organisation.RegisterTold",
      "org.xiaohao.platform.organisation.CarriedRegister",
      "org.xiaohao.platform.organisation.CarriedDivisions",
      "org.xiaohao.platform.organisation.CarriedOffices",
      "org.xiaohao.platform.organisation.CarriedPosts",
      "org.xiaohao.platform.campaign.Campaigns",
      "org.xiaohao.platform.deadline.ClockConfiguration",
      "org.xiaohao.platform.deadline.BusinessClock",
      "org.xiaohao.platform.deadline.ClockTold",
      "org.xiaohao.platform.deadline.CarriedClock",
      "org.xiaohao.platform.deadline.RuleSets",
      "org.xiaohao.platform.deadline.WorkingCalendar",
      "org.xiaohao.platform.deadline.DueDates",
      "org.xiaohao.platform.schedule.IntakeSchedule",
      // Decision tables without the engine, and the reading of forms.
      "org.xiaohao.platform.workflow.Decisions",
      "org.xiaohao.platform.workflow.LooseDecisionTables",
      "org.xiaohao.platform.workflow.FormBinder",
      "org.xiaohao.platform.web.Texts",
      "org.xiaohao.platform.web.Days",
      "org.xiaohao.platform.web.Here",
      "org.xiaohao.platform.web.Languages",
      "org.xiaohao.platform.web.LanguageLinks",
      "org.xiaohao.platform.web.Problems",
      "org.xiaohao.platform.web.FailureLog",
      "org.xiaohao.platform.web.ErrorPages",
      "org.xiaohao.platform.web.ErrorAdvice",
      "org.xiaohao.platform.web.login.SecurityHeaders",
      "org.xiaohao.platform.web.login.PublicOnly",
      "org.xiaohao.platform.web.login.UnreadableRequests",
      // Taking names into keeping, which needs public keys only.
      "org.xiaohao.casework.escrow.Entrusting",
      "org.xiaohao.casework.escrow.Circles",
      "org.xiaohao.casework.escrow.RosterTold",
      "org.xiaohao.casework.escrow.CarriedRoster",
      "org.xiaohao.casework.escrow.SealedNames",
      "org.xiaohao.casework.escrow.NameGuard",
      "org.xiaohao.casework.report.PublicFiling",
      "org.xiaohao.casework.report.FiledNames",
      "org.xiaohao.casework.report.FilingProofs",
      "org.xiaohao.casework.report.Filings",
      "org.xiaohao.casework.report.Routing",
      "org.xiaohao.casework.report.PostHolders",
      "org.xiaohao.casework.report.Places",
      "org.xiaohao.casework.report.Centres",
      "org.xiaohao.casework.report.ReportContents",
      "org.xiaohao.casework.report.Messages",
      "org.xiaohao.casework.report.Supplements",
      "org.xiaohao.casework.report.Receipts",
      "org.xiaohao.casework.report.ReceiptDates",
      "org.xiaohao.casework.report.ReceiptSessions",
      "org.xiaohao.casework.report.ReceiptExpiry",
      "org.xiaohao.casework.report.IntakeArrivals",
      "org.xiaohao.casework.report.CarriedPromises",
      "org.xiaohao.casework.report.CarriedOutlooks",
      "org.xiaohao.casework.report.CarriedTickets",
      "org.xiaohao.casework.report.SealedRows",
      "org.xiaohao.casework.report.ReportCargo",
      "org.xiaohao.casework.report.MessageCargo",
      "org.xiaohao.casework.report.FileCargo",
      "org.xiaohao.casework.report.StatusCargo",
      "org.xiaohao.casework.report.web.ReportFormPages",
      "org.xiaohao.casework.report.web.FilingForms",
      "org.xiaohao.casework.report.web.FilingViews",
      "org.xiaohao.casework.report.web.EarlierCodes",
      "org.xiaohao.casework.report.web.FormGate",
      "org.xiaohao.casework.report.web.KeptPage",
      "org.xiaohao.casework.report.web.ChosenPlace",
      "org.xiaohao.casework.report.web.FieldFaults",
      "org.xiaohao.casework.report.web.ProofPages",
      "org.xiaohao.casework.report.web.ReceiptPages",
      "org.xiaohao.casework.report.web.ReceiptModels",
      "org.xiaohao.casework.report.web.ReceiptFiles",
      "org.xiaohao.casework.report.web.ReceiptCookie",
      "org.xiaohao.casework.report.web.ReceiptDoor",
      "org.xiaohao.casework.report.web.ReceiptApi",
      "org.xiaohao.casework.report.web.ReportApi",
      // Claiming a reward, of which nothing is kept here.
      "org.xiaohao.casework.reward.IntakeClaims",
      "org.xiaohao.casework.reward.ClaimWords",
      "org.xiaohao.casework.reward.ClaimCargo",
      "org.xiaohao.casework.reward.web.ClaimPages",
      "org.xiaohao.casework.reward.web.ClaimApi");

  @Override
  public boolean match(MetadataReader found, MetadataReaderFactory factory) {
    return found.getAnnotationMetadata().isAnnotated(Component.class.getName()) && PARTS.stream().anyMatch(part ->
        part.endsWith(".") ? found.getClassMetadata().getClassName().startsWith(part)
            : found.getClassMetadata().getClassName().equals(part)
                || found.getClassMetadata().getClassName().startsWith(part + "$"));
  }

  /** Every mapper whose tables that zone does not have. */
  static class OtherMappers implements TypeFilter {

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory factory) {
      return !MAPPERS.contains(found.getClassMetadata().getClassName());
    }
  }
}
