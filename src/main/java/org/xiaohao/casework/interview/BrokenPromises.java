package org.xiaohao.casework.interview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;

/** Makes a fact of commitments that were not kept: it proposes accountability, once for each interview (S57). */
@Component
class BrokenPromises {

  private static final int LONGEST = 1000;

  private final TriggerFacts facts;
  private final Interviews interviews;
  private final InterviewAreas areas;
  private final Register register;

  BrokenPromises(TriggerFacts facts, Interviews interviews, InterviewAreas areas, Register register) {
    this.facts = facts;
    this.interviews = interviews;
    this.areas = areas;
    this.register = register;
  }

  /** Who holds which post today. */
  @Component("brokenPromisesRegister")
  record Register(Offices offices, People people, BusinessClock clock) {

    Optional<Person> holder(long postId) {
      return people.holder(postId, clock.today());
    }
  }

  /** Takes the fact; an interview whose fact is taken already changes nothing. */
  void publish(Interview interview, List<Commitment> owed, CheckForm form) {
    Map<Long, CheckForm.Judged> judged = form.commitments().stream()
        .filter(one -> one.verdict() == Commitment.Verdict.BROKEN)
        .collect(Collectors.toMap(CheckForm.Judged::commitment, one -> one));
    List<Commitment> broken = owed.stream().filter(one -> judged.containsKey(one.id())).toList();
    String words = interview.ref() + " " + broken.stream()
        .map(one -> one.dueOn() + " " + one.text() + " → " + judged.get(one.id()).note()).collect(Collectors.joining("; "));
    facts.publish(FactKind.BROKEN_PROMISE, FactKind.BROKEN_PROMISE + ":" + interview.ref(), new TriggerFacts.Established(
        areas.division(interview.areaDivisionId()), Optional.of(register.offices().byId(interview.proposingOfficeId())),
        words.substring(0, Math.min(LONGEST, words.length())), answerable(interview, broken)));
  }

  /** A commitment belongs to the post: who holds it today answers, and who promised it only while nobody does (ruling 19). */
  private List<Answerable> answerable(Interview interview, List<Commitment> broken) {
    return interviews.persons(interview).stream()
        .filter(person -> broken.stream().anyMatch(one -> one.interviewPersonId() == person.id()))
        .map(person -> new Answerable(person.officeId(), person.postId(),
            register.holder(person.postId()).map(Person::id).orElse(person.personId()))).toList();
  }
}
