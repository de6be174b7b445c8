package org.xiaohao.platform.document;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;

/** Tells addressees that a document waits, and urges those who have not signed in time (催办, S12). */
@Component
class ReceiptMails {

  private static final String OVERDUE = "BREACH";
  private static final String STILL_OVERDUE = "SUPERIOR";

  private final Outbox outbox;
  private final DocumentMapper mapper;
  private final People people;
  private final BusinessClock clock;

  ReceiptMails(Outbox outbox, DocumentMapper mapper, People people, BusinessClock clock) {
    this.outbox = outbox;
    this.mapper = mapper;
    this.people = people;
    this.clock = clock;
  }

  void arrived(OfficialDocument document, DocumentReceipt receipt) {
    recipients(receipt).forEach(person -> mail("document.arrived", "arrived", document, receipt, person));
  }

  /** The first day too late the addressee is urged; three working days later also whoever issued the document. */
  @EventListener
  @Transactional
  public void rung(RungReached event) {
    if (!event.subject().kind().equals(DocumentReceipt.KIND)) {
      return;
    }
    DocumentReceipt receipt = mapper.findReceipt(event.subject().id()).orElseThrow();
    OfficialDocument document = mapper.findById(receipt.documentId()).orElseThrow();
    if (event.rung().equals(OVERDUE) || event.rung().equals(STILL_OVERDUE)) {
      recipients(receipt).forEach(person -> mail("document.urged", event.rung(), document, receipt, person));
    }
    if (event.rung().equals(STILL_OVERDUE) && document.issuedById() != null) {
      mail("document.unsigned", event.rung() + "-issuer", document, receipt, document.issuedById());
    }
  }

  private List<Long> recipients(DocumentReceipt receipt) {
    return receipt.personId() != null ? List.of(receipt.personId())
        : people.withAccount(receipt.officeId(), clock.today()).stream().map(Person::id).toList();
  }

  private void mail(String template, String step, OfficialDocument document, DocumentReceipt receipt, long person) {
    outbox.add(new Notice("receipt:" + receipt.id() + ":" + step + ":" + person, template, person, document.subject(),
        document.ref()));
  }
}
