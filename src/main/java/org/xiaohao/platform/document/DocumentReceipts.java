package org.xiaohao.platform.document;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;

/** Who has to sign for a document, and who did. Two working days are given (S12), by a clock of each addressee. */
@Component
class DocumentReceipts {

  static final String CLOCK = "RECEIPT";

  private final DocumentMapper mapper;
  private final Deadlines deadlines;
  private final Campaigns campaigns;
  private final BusinessClock clock;
  private final ReceiptMails mails;

  DocumentReceipts(DocumentMapper mapper, Deadlines deadlines, Campaigns campaigns, BusinessClock clock,
      ReceiptMails mails) {
    this.mapper = mapper;
    this.deadlines = deadlines;
    this.campaigns = campaigns;
    this.clock = clock;
    this.mails = mails;
  }

  void ask(OfficialDocument document, List<Addressee> addressees) {
    addressees.stream().distinct().forEach(to -> mapper.insertReceipt(document.id(), to));
    for (DocumentReceipt receipt : mapper.listReceipts(document.id())) {
      deadlines.start(receipt.clockSubject(), CLOCK, campaigns.ruleSet(), clock.today());
      mails.arrived(document, receipt);
    }
  }

  /** A corrected version waits for nobody any more. */
  void drop(OfficialDocument document) {
    mapper.listReceipts(document.id()).stream().filter(receipt -> !receipt.settled())
        .forEach(receipt -> deadlines.cancel(receipt.clockSubject()));
  }

  /** Whether the document was sent to this person or to an office of his. */
  boolean reach(Viewer viewer, OfficialDocument document) {
    return mapper.listReceipts(document.id()).stream().anyMatch(receipt -> maySign(viewer, receipt));
  }

  boolean maySign(Viewer viewer, DocumentReceipt receipt) {
    return receipt.officeId() != null ? viewer.worksIn(receipt.officeId()) : receipt.personId() == viewer.personId();
  }

  /** Nobody signs for another person or another unit, on paper either. */
  DocumentReceipt signable(OfficialDocument document, Long receiptId, Viewer signer) {
    DocumentReceipt receipt = mapper.findReceipt(receiptId == null ? 0 : receiptId)
        .filter(found -> found.documentId() == document.id())
        .orElseThrow(() -> DomainException.invalid("receipt", "document.receipt.unknown"));
    if (receipt.settled()) {
      throw DomainException.conflict("document.receipt.already");
    }
    if (signer == null || !maySign(signer, receipt)) {
      throw DomainException.invalid("signer",
          receipt.officeId() == null ? "document.receipt.other.person" : "document.receipt.other.unit");
    }
    return receipt;
  }

  /** Records the signature of a receipt that was found signable. */
  void signOnPaper(DocumentReceipt receipt, long signerId, LocalDate on, long recordedById) {
    if (mapper.signOnPaper(receipt.id(), signerId, on.atStartOfDay(), recordedById) == 0) {
      throw DomainException.conflict("document.receipt.already");
    }
    deadlines.meet(receipt.clockSubject(), CLOCK);
  }

  /** The addressee would not take it; nobody is urged any more. */
  void refuse(DocumentReceipt receipt) {
    if (mapper.refuse(receipt.id(), clock.today()) > 0) {
      deadlines.cancel(receipt.clockSubject());
    }
  }

  LocalDate today() {
    return clock.today();
  }

  void sign(Viewer viewer, OfficialDocument document, long receiptId) {
    DocumentReceipt receipt = mapper.findReceipt(receiptId)
        .filter(found -> found.documentId() == document.id())
        .orElseThrow(() -> DomainException.invalid("receipt", "document.receipt.unknown"));
    if (!maySign(viewer, receipt)) {
      throw DomainException.invalid("receipt",
          receipt.officeId() == null ? "document.receipt.other.person" : "document.receipt.other.unit");
    }
    sign(receipt, viewer.personId());
  }

  void sign(DocumentReceipt receipt, long personId) {
    if (mapper.sign(receipt.id(), personId, clock.now()) == 0) {
      throw DomainException.conflict("document.receipt.already");
    }
    deadlines.meet(receipt.clockSubject(), CLOCK);
  }
}
