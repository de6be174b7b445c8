package org.xiaohao.platform.document;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseRef;

/**
 * Receipts that are given as part of a step of the case: whoever answers what was served on him has received it, and is not
 * asked for a second signature; whose refusal goes on record is urged no more (ruling 20).
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ServedDocuments {

  private final Documents documents;
  private final DocumentReceipts receipts;
  private final DocumentDesk desk;

  ServedDocuments(Documents documents, DocumentReceipts receipts, DocumentDesk desk) {
    this.documents = documents;
    this.receipts = receipts;
    this.desk = desk;
  }

  /** The person's receipts of the case's documents of a kind count as signed now; those signed before stay. */
  public void received(CaseRef subject, String kind, long personId) {
    open(subject, kind, personId, (document, receipt) -> {
      receipts.sign(receipt, personId);
      desk.record(document, personId, "document.receive");
    });
  }

  /**
   * The person would not take the case's documents of a kind.
   *
   * @param recordedById who puts it on record: the person, or who offered it
   */
  public void refused(CaseRef subject, String kind, long personId, long recordedById) {
    open(subject, kind, personId, (document, receipt) -> {
      receipts.refuse(receipt);
      desk.record(document, recordedById, "document.refused");
    });
  }

  /** What is done with one open receipt. */
  private interface Deed {

    void on(OfficialDocument document, DocumentReceipt receipt);
  }

  private void open(CaseRef subject, String kind, long personId, Deed deed) {
    documents.ofCase(subject).stream()
        .filter(document -> document.kind().equals(kind) && documents.next(document) == null)
        .forEach(document -> documents.receiptsOf(document).stream()
            .filter(receipt -> !receipt.settled() && Long.valueOf(personId).equals(receipt.personId()))
            .forEach(receipt -> deed.on(document, receipt)));
  }
}
