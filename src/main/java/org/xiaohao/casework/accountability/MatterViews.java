package org.xiaohao.casework.accountability;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.document.Documents;

/** What a subject may see and do, by the state of the case. */
@Component
class MatterViews {

  private static final Set<String> OF_FINDINGS = Set.of("finding", "statement");
  private static final Set<String> OF_DECISION = Set.of("finding", "statement", "basis", "reason");

  private final SubjectLabels labels;
  private final AppealMapper appeals;
  private final AccountabilityTexts texts;
  private final BusinessClock clock;
  private final Documents documents;

  MatterViews(SubjectLabels labels, AppealMapper appeals, AccountabilityTexts texts, BusinessClock clock,
      Documents documents) {
    this.labels = labels;
    this.appeals = appeals;
    this.texts = texts;
    this.clock = clock;
    this.documents = documents;
  }

  Matter of(Accountability one, AccountableSubject subject) {
    boolean issued = subject.documentNumber() != null;
    Map<String, String> words = new LinkedHashMap<>(texts.openAll(AccountabilityTexts.SUBJECT, subject.id()));
    words.keySet().retainAll(issued ? OF_DECISION : OF_FINDINGS);
    return new Matter(subject.ref(), subject.kind(), labels.of(subject), one.answerDueOn(), subject.reply(),
        subject.repliedOn(), words, issued ? subject.form() : null, issued ? subject.measure() : null,
        subject.documentNumber(), subject.effectiveOn(), subject.effectUntil(), subject.receipt(), subject.receivedOn(),
        subject.burdened() ? one.appealUntil() : null, appeals.findBySubject(subject.id()).orElse(null),
        todo(one, subject));
  }

  Optional<Matters.Paper> paper(Accountability one, AccountableSubject subject, boolean onAppeal) {
    String number = onAppeal ? appeals.findBySubject(subject.id()).map(Appeal::documentNumber).orElse(null)
        : subject.documentNumber();
    return number == null ? Optional.empty()
        : Optional.of(new Matters.Paper(number, documents.served(one.subject(), number)));
  }

  Matter.Todo todo(Accountability one, AccountableSubject subject) {
    return switch (one.state()) {
      case FINDINGS_SHOWN -> subject.reply() == null ? Matter.Todo.REPLY : Matter.Todo.NONE;
      case ISSUED -> subject.receipt() == null ? Matter.Todo.RECEIVE : Matter.Todo.NONE;
      case EXECUTING -> mayAppeal(one, subject) ? Matter.Todo.APPEAL : Matter.Todo.NONE;
      default -> Matter.Todo.NONE;
    };
  }

  private boolean mayAppeal(Accountability one, AccountableSubject subject) {
    return subject.burdened() && one.appealsOverOn() == null && !clock.today().isAfter(one.appealUntil())
        && appeals.findBySubject(subject.id()).isEmpty();
  }

  void seal(AccountableSubject subject, String field, String text) {
    texts.seal(AccountabilityTexts.SUBJECT, subject.id(), field, text);
  }
}
