package org.xiaohao.platform.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;

/**
 * Scans of a document's paper: the sealed copy (ruling 32) and receipts signed on paper (ruling 25). The issuing office
 * uploads them; whoever may read the document may open them. The issued file itself stays as it is.
 */
@Service
public class DocumentScans {

  private static final String KIND = "official-document";

  private final Documents documents;
  private final DocumentReceipts receipts;
  private final DocumentDesk desk;
  private final ScanFiles files;
  private final Doing doing;

  DocumentScans(Documents documents, DocumentReceipts receipts, DocumentDesk desk, ScanFiles files, Doing doing) {
    this.documents = documents;
    this.receipts = receipts;
    this.desk = desk;
    this.files = files;
    this.doing = doing;
  }

  /** Who signs, and the transaction after the upload. */
  @Component("documentDoing")
  record Doing(Viewers viewers, People people, TransactionTemplate transaction) {
  }

  /** Attaches the scan of the sealed paper. Must be called outside a transaction. */
  public void sealed(Viewer viewer, String ref, Upload upload) throws IOException {
    OfficialDocument document = issued(viewer, ref);
    files.store(owner(document), upload);
    doing.transaction().executeWithoutResult(status -> {
      desk.lockCase(document);
      desk.record(document, viewer.personId(), "document.sealed");
    });
  }

  /**
   * Records a receipt signed on paper, with its scan. Must be called outside a transaction; if it is refused, nothing of it
   * remains.
   *
   * @param signerId who signed: the person it was sent to, or somebody of the office
   * @param on date on the paper
   */
  public void receive(Viewer viewer, String ref, Long receiptId, Long signerId, LocalDate on, Upload upload)
      throws IOException {
    OfficialDocument document = issued(viewer, ref);
    DocumentReceipt receipt = receipts.signable(document, receiptId,
        signerId == null ? null : doing.viewers().of(signerId));
    if (on == null || on.isBefore(document.issuedOn()) || on.isAfter(receipts.today())) {
      throw DomainException.invalid("signedOn", "document.receipt.date", document.issuedOn(), receipts.today());
    }
    files.store(receipt.clockSubject(), upload);
    doing.transaction().executeWithoutResult(status -> {
      desk.lockCase(document);
      receipts.signOnPaper(receipt, signerId, on, viewer.personId());
      desk.record(document, viewer.personId(), "document.receive.paper");
    });
  }

  /** Refuses whoever may not attach scans; to be asked before a file is taken in. */
  @Transactional(readOnly = true)
  public void requireIssuer(Viewer viewer, String ref) {
    if (!viewer.worksIn(documents.visible(viewer, ref).officeId())) {
      throw DomainException.forbidden("document.not.your.office");
    }
  }

  /** Only the office that issued it, and only the latest version. */
  private OfficialDocument issued(Viewer viewer, String ref) {
    OfficialDocument document = documents.visible(viewer, ref);
    if (!viewer.worksIn(document.officeId())) {
      throw DomainException.forbidden("document.not.your.office");
    }
    if (documents.next(document) != null) {
      throw DomainException.conflict("document.corrected.already");
    }
    return document;
  }

  /** Scans of the sealed paper, oldest first. The caller has checked that the document may be seen. */
  public List<AttachmentView> sealedOf(OfficialDocument document) {
    return files.of(owner(document));
  }

  /** Scans of receipts. The caller has checked that the document may be seen. */
  public List<AttachmentView> receiptsOf(OfficialDocument document) {
    return documents.receiptsOf(document).stream().filter(receipt -> receipt.recordedById() != null)
        .flatMap(receipt -> files.of(receipt.clockSubject()).stream()).toList();
  }

  /** Who may have signed a receipt on paper: the person, or whoever of the office has an account. */
  public List<Person> signers(DocumentReceipt receipt) {
    return receipt.personId() != null ? List.of(doing.people().byId(receipt.personId()))
        : doing.people().withAccount(receipt.officeId(), receipts.today());
  }

  /** A scan about to be handed out; the reading is on record. */
  @Transactional
  public AttachmentView opened(Viewer viewer, String ref, long id) {
    OfficialDocument document = documents.visible(viewer, ref);
    AttachmentView file = Stream.concat(sealedOf(document).stream(), receiptsOf(document).stream())
        .filter(one -> one.id() == id).findFirst().orElseThrow(() -> DomainException.notFound("attachment.unknown"));
    if (file.infected()) {
      throw DomainException.forbidden("attachment.infected");
    }
    desk.read(viewer, document);
    return file;
  }

  private static CaseRef owner(OfficialDocument document) {
    return new CaseRef(KIND, document.id());
  }
}
