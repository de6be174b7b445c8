package org.xiaohao.casework.clue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;

/** Writes who signed what, and keeps one person from signing twice in one round: who proposes cannot approve. */
@Component
class Signatures {

  static final String SIGNED_ALREADY = "clue.signed.already";
  private static final int STUDY_MINIMUM = 2;

  private final OpinionMapper mapper;
  private final ClueRows rows;
  private final ClueTexts texts;
  private final ClueStaff staff;

  Signatures(OpinionMapper mapper, ClueRows rows, ClueTexts texts, ClueStaff staff) {
    this.mapper = mapper;
    this.rows = rows;
    this.texts = texts;
    this.staff = staff;
  }

  /** Why the person may not sign in the current round; empty if nothing is against it. */
  Optional<String> refusal(CaseRef subject, Stage stage, long personId) {
    boolean signed = mapper.hasSigned(subject.id(), stage, mapper.findRound(subject.id(), stage), personId);
    return signed ? Optional.of(SIGNED_ALREADY) : Optional.empty();
  }

  /** Whether the person made the proposal of the current round. */
  boolean proposed(CaseRef subject, Stage stage, long personId) {
    int round = mapper.findRound(subject.id(), stage);
    return mapper.list(subject.id()).stream().anyMatch(opinion -> opinion.stage() == stage && opinion.round() == round
        && opinion.step() == Step.PROPOSE && opinion.personId() == personId);
  }

  void sign(TaskContext task, Signing signing) {
    long clueId = task.subject().id();
    int round = mapper.findRound(clueId, signing.stage());
    if (signing.step() == Step.PROPOSE) {
      round++;
    } else if (mapper.hasSigned(clueId, signing.stage(), round, task.personId())) {
      throw DomainException.forbidden(SIGNED_ALREADY);
    }
    mapper.insert(new Opinion(null, clueId, signing.stage(), round, signing.step(), signing.decision(), signing.code(),
        task.personId(), task.officeId(), rows.today(), signing.studiedOn()));
    long id = mapper.lastId();
    texts.seal(ClueTexts.OPINION, id, "text", signing.text());
    texts.seal(ClueTexts.OPINION, id, "graveReason", signing.graveReason());
    signing.attendees().forEach(person -> mapper.insertAttendee(id, person));
  }

  /** A collective study needs two or more of the office, none of them recused. */
  Set<Long> requireStudy(Clue clue, List<Long> attendees) {
    Set<Long> distinct = new HashSet<>(attendees);
    if (!staff.ids(staff.ofOffice(clue)).containsAll(distinct)) {
      throw DomainException.invalid("attendees", "clue.study.not.of.office");
    }
    if (distinct.size() < STUDY_MINIMUM) {
      throw DomainException.invalid("attendees", "clue.study.two", STUDY_MINIMUM);
    }
    return distinct;
  }

  List<Opinion> of(long clueId) {
    return mapper.list(clueId);
  }

  List<Long> attendees(long opinionId) {
    return mapper.listAttendees(opinionId);
  }
}
