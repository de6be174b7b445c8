package org.xiaohao.casework.report;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.vault.Recipient;

/** Reports, for everybody else: filing them, reading them, and telling them what came of their clue. */
@Service
public class Reports {

  private final Intake intake;
  private final ReportReading reading;
  private final Conclusions conclusions;
  private final StaffMessages staffMessages;
  private final OutcomeDisputes disputes;
  private final ReporterNames names;

  Reports(Intake intake, ReportReading reading, Conclusions conclusions, StaffMessages staffMessages,
      OutcomeDisputes disputes, ReporterNames names) {
    this.intake = intake;
    this.reading = reading;
    this.conclusions = conclusions;
    this.staffMessages = staffMessages;
    this.disputes = disputes;
    this.names = names;
  }

  /**
   * Files a report: routed in memory, then stored sealed, its process started, in one transaction. The same form filed
   * again shows the same receipt and stores no second report (decision 11).
   */
  public FiledReport file(Filing filing) {
    return intake.file(filing);
  }

  /** Enters a letter, a call or a visit; of what belongs to a higher level only the envelope is kept (C07, C08). */
  public OfflineResult enterOffline(Viewer clerk, OfflineFiling entry) {
    return intake.enterOffline(clerk, entry);
  }

  /** The envelopes this clerk keeps; nobody else sees them. */
  public List<Envelope> envelopes(Viewer clerk) {
    return intake.envelopesOf(clerk);
  }

  public void envelopeForwarded(Viewer clerk, long envelopeId) {
    intake.envelopeForwarded(clerk, envelopeId);
  }

  /** The report of a reference, or "not found" when the person may not know of it. */
  public Report visible(Viewer viewer, String ref) {
    return reading.visible(viewer, ref);
  }

  /** Opens the words; the reading is on record before they are shown. */
  public ReportContent content(Viewer viewer, long reportId) {
    return reading.content(viewer, reportId);
  }

  /** Whom the report is about, for a person to read; the reading is on record. */
  public List<Respondent> respondents(Viewer viewer, long reportId) {
    return reading.respondents(viewer, reportId);
  }

  /** Whether a text names somebody who reported this; says only yes or no, so that it can be kept from leaving (ruling 1). */
  public boolean tellsReporter(long reportId, String text) {
    return names.toldBy(reading.byId(reportId), text);
  }

  /** Whom the report is about, for rules such as recusal; never to be shown. */
  public List<Respondent> respondents(long reportId) {
    return reading.respondents(reportId);
  }

  /** The thread with the reporter; the reading is on record. */
  public List<MessageView> messages(Viewer viewer, long reportId) {
    return reading.messages(viewer, reportId);
  }

  public List<LinkedReport> links(Viewer viewer, Report report) {
    return reading.links(viewer, report);
  }

  /** Refuses whoever is no clerk of a centre. */
  public void requireClerk(Viewer viewer) {
    intake.requireClerk(viewer);
  }

  /** How long the reporter may dispute the outcome; empty if nothing can be disputed, or the last day is not known. */
  public Optional<DisputeTerm> disputeTerm(Report report) {
    return report.disputable() ? disputes.term(report) : Optional.empty();
  }

  /** Whether archiving must wait because the reporter may still dispute the outcome (W17). */
  public boolean archivingWaits(Report report) {
    return disputes.holds(report);
  }

  /** Whether the person may ask the reporter something: whoever has the report, but not who only supervises it. */
  public boolean mayAsk(Viewer viewer, Report report) {
    return staffMessages.mayAsk(viewer, report);
  }

  /** Whether evidence that came after the conclusion may be handed back by this person. */
  public boolean mayTakeUp(Viewer viewer, Report report) {
    return staffMessages.mayTakeUp(viewer, report);
  }

  public boolean mayArchive(Viewer viewer, Report report) {
    return staffMessages.mayArchive(viewer, report);
  }

  /** Asks the reporter something in the thread (W7). */
  public void ask(Viewer viewer, String ref, String question) {
    staffMessages.ask(viewer, ref, question);
  }

  /** Hands what came in after the conclusion to those who verify: the clue is taken up again. */
  public void takeUpAgain(Viewer viewer, String ref) {
    staffMessages.takeUpAgain(viewer, ref);
  }

  /** Lays down a refused report to which nothing was added. */
  public void archiveRefused(Viewer viewer, String ref) {
    staffMessages.archiveRefused(viewer, ref);
  }

  /**
   * The clue of a report has come to a result; the reporters are owed an answer from now on (D2).
   *
   * @param itemsOpen whether problems that came of it are still open
   * @param answeringOfficeId the office whose investigators answer
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void clueConcluded(long reportId, Conclusion conclusion, boolean itemsOpen, long answeringOfficeId) {
    conclusions.clueConcluded(reportId, conclusion, itemsOpen, answeringOfficeId);
  }

  /** The last problem that came of a report is crossed off; the reporters are told again (ruling 16). */
  @Transactional(propagation = Propagation.MANDATORY)
  public void itemsClosed(long reportId) {
    conclusions.itemsClosed(reportId);
  }

  /** A report for the rules of a case that grew out of it; never to be shown without asking for the right. */
  public Report byId(long reportId) {
    return reading.byId(reportId);
  }

  /** The report of a reference, for the same rules; never to be shown without asking for the right. */
  public Optional<Report> byRef(String ref) {
    return reading.byRef(ref);
  }

  /** Lets the office that looks at a dispute read the report, less the people it names there and their kin. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void admit(long reportId, long officeId) {
    disputes.admit(reportId, officeId);
  }

  /** The outcome was wrong: the reporter is told, and the report goes back to the desk or to those who verify (W17). */
  @Transactional(propagation = Propagation.MANDATORY)
  public void disputeUpheld(long reportId, long raisedById, String office, String reason) {
    disputes.uphold(reportId, raisedById, office, reason);
  }

  /** The outcome stands: the reporter is told why. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void disputeRejected(long reportId, long raisedById, String office, String reason) {
    disputes.reject(reportId, raisedById, office, reason);
  }

  /** The latest result of a report, on which what follows may rest. */
  public Optional<ReportResult> result(long reportId) {
    return reading.result(reportId);
  }

  /** Of a report and those merged into it the one that came first: its reporter is the first effective one (C11). */
  public Report first(long reportId) {
    return reading.first(reportId);
  }

  /** Writes to the reporter of this report. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(long reportId, MessageKind kind, String text) {
    staffMessages.tell(reportId, kind, text);
  }

  /** Whom to seal to what only the reporter of this report may open. */
  public Recipient reporter(long reportId) {
    return staffMessages.reporter(reportId);
  }
}
