package org.xiaohao.casework.report;

import java.io.IOException;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.casework.handover.HandoverState;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;

/**
 * The files that go with a clue handed up (S49): sealed on arrival and kept with the report, where those who handle it find
 * them. The sender sees that each has arrived, by name and hash, and cannot take it back.
 */
@Service
public class ReferredFiles {

  private static final String PURPOSE = "CLUE_REFERRAL";

  private final Documents documents;
  private final Handovers handovers;
  private final Attachments attachments;
  private final ReportContents contents;
  private final Keeping keeping;

  ReferredFiles(Documents documents, Handovers handovers, Attachments attachments, ReportContents contents, Keeping keeping) {
    this.documents = documents;
    this.handovers = handovers;
    this.attachments = attachments;
    this.contents = contents;
    this.keeping = keeping;
  }

  /** The report, the record, who hears of it, and the transaction after the upload. */
  @Component("referredKeeping")
  record Keeping(ReportMapper reports, Audit audit, ApplicationEventPublisher events, TransactionTemplate transaction) {
  }

  /** The letter, for somebody of the office that sent it. */
  public OfficialDocument letter(Viewer viewer, String ref) {
    OfficialDocument letter = documents.visible(viewer, ref);
    if (!letter.kind().equals(ClueLetters.KIND) || !viewer.worksIn(letter.officeId())) {
      throw DomainException.notFound("unknown");
    }
    return letter;
  }

  /** What of the letter's files has arrived. */
  public List<AttachmentView> of(OfficialDocument letter) {
    return attachments.of(letter.subject()).stream().filter(file -> file.purpose().equals(PURPOSE)).toList();
  }

  /** Whether files may still follow: until the outcome is told. */
  public boolean open(OfficialDocument letter) {
    return handovers.received(letter.number()).state() == HandoverState.SENT;
  }

  /**
   * Takes a file in. Outside a transaction; if the upload breaks off nothing remains.
   *
   * @param looked that every page was looked through for what tells a reporter
   */
  public void add(Viewer viewer, String ref, boolean looked, Upload upload) throws IOException {
    OfficialDocument letter = letter(viewer, ref);
    if (!open(letter)) {
      throw DomainException.conflict("report.referral.answered");
    }
    if (!looked) {
      throw DomainException.invalid("looked", "report.referral.looked");
    }
    Report report = keeping.reports().findById(letter.subject().id()).orElseThrow();
    attachments.store(report.caseRef(), new Upload(PURPOSE, upload.fileName(), upload.declaredType(), upload.content()),
        contents.recipients(report));
    keeping.transaction().executeWithoutResult(status -> arrived(viewer, letter));
  }

  private void arrived(Viewer viewer, OfficialDocument letter) {
    Report report = keeping.reports().lockById(letter.subject().id()).orElseThrow();
    keeping.audit().record(viewer.personId(), letter.officeId(), "clue.referred.file", report.caseRef(), letter.number());
    if (report.state() == ReportState.ASSIGNED) {
      keeping.events().publishEvent(new EvidenceAdded(report.id()));
    }
  }
}
