package org.xiaohao.casework.accountability;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** Receipts on paper: signed by the person, for a unit by somebody of it, or refused before a witness. */
@Component
class PaperReceipts {

  private final AccountabilityRows rows;
  private final SubjectMapper subjects;
  private final SubjectPeople holders;
  private final AccountabilityTexts texts;

  PaperReceipts(AccountabilityRows rows, SubjectMapper subjects, SubjectPeople holders, AccountabilityTexts texts) {
    this.rows = rows;
    this.subjects = subjects;
    this.holders = holders;
    this.texts = texts;
  }

  void onPaper(AccountableSubject subject, ServeDecisionForm.Served served, String path) {
    if (subject.receipt() != null) {
      throw DomainException.invalid(path + "subject", "accountability.receipt.already");
    }
    rows.requireNotFuture(path + "receivedOn", served.receivedOn());
    if (served.receipt() == Reply.REFUSED && served.witness() == null) {
      throw DomainException.invalid(path + "witness", "accountability.refusal.witness");
    }
    Long by = served.receipt() == Reply.SIGNED ? signer(subject, served.receivedBy(), path) : null;
    subjects.updateReceipt(subject.id(), served.receipt(), served.receivedOn(), by);
    texts.seal(AccountabilityTexts.SUBJECT, subject.id(), "witness", served.witness());
  }

  /** Nobody signs for another person or another unit. */
  private Long signer(AccountableSubject subject, Long by, String path) {
    if (subject.kind() == SubjectKind.PERSON) {
      if (by != null && !by.equals(subject.personId())) {
        throw DomainException.invalid(path + "receivedBy", "accountability.receipt.other.person");
      }
      return subject.personId();
    }
    if (by == null || !holders.worksIn(by, subject.officeId())) {
      throw DomainException.invalid(path + "receivedBy", "accountability.receipt.other.unit");
    }
    return by;
  }
}
