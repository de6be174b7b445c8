package org.xiaohao.casework.interview;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/**
 * What somebody who is summoned reads before he answers or signs. The page of the interview is not for him: it holds the
 * words of the others.
 */
@Component
public class SummonsReading {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Interviews interviews;
  private final Minutes minutes;
  private final InterviewNames names;

  SummonsReading(Interviews interviews, Minutes minutes, InterviewNames names) {
    this.interviews = interviews;
    this.minutes = minutes;
    this.names = names;
  }

  /** Who is to be interviewed, and why: for who approves it and who writes the notices. */
  public List<Told> proposal(TaskContext task) {
    Interview interview = interviews.of(task.subject());
    return List.of(new Told("interview.reason", interview.reason()), new Told("interview.persons",
        interviews.persons(interview).stream().map(this::named).toList()));
  }

  /** What each of those summoned answered in writing, or why he asks for another day. */
  public List<Told> answers(TaskContext task) {
    Interview interview = interviews.of(task.subject());
    List<Told> told = new ArrayList<>(List.of(new Told("interview.reason", interview.reason()),
        new Told("summons.heldAt", MINUTES.format(interview.heldAt()))));
    interviews.persons(interview).forEach(person -> told.add(new Told("interview.answer",
        Stream.of(named(person), person.answer(), person.rescheduleReason()).filter(Objects::nonNull).toList())));
    return told;
  }

  private String named(InterviewPerson person) {
    return person.title() + " " + names.name(person.personId());
  }

  /** Why, when and where, and what the answer has to say. */
  public List<Told> notice(TaskContext task) {
    Interview interview = interviews.of(task.subject());
    return List.of(new Told("summons.for", interview.reason()),
        new Told("summons.demand", interview.answerDemand()),
        new Told("interview.answer.due", interview.answerDueOn().toString()),
        new Told("summons.heldAt", MINUTES.format(interview.heldAt())), new Told("interview.place", interview.place()),
        new Told("interview.bring", interview.bring()), new Told("summons.contact", interview.contact()));
  }

  /** The minutes that wait for this signature: of the summoned his own words alone, of the interviewing side everybody's. */
  public List<Told> minutes(TaskContext task) {
    Interview interview = interviews.of(task.subject());
    List<InterviewPerson> all = interviews.persons(interview);
    List<InterviewPerson> own = all.stream().filter(person -> person.personId() == task.personId()).toList();
    List<InterviewPerson> shown = own.isEmpty() ? all : own;
    Minutes.Draft draft = minutes.last(interview);
    List<Told> told = new ArrayList<>(List.of(new Told("summons.heldAt", MINUTES.format(interview.heldAt())),
        new Told("interview.points", interview.points())));
    shown.forEach(person -> told.add(new Told("summons.said",
        List.of(names.name(person.personId()) + "：" + person.explanation(), person.statement()))));
    told.add(new Told("interview.demands",
        draft.demands().stream().map(demand -> demand.dueOn() + " " + demand.text()).toList()));
    told.add(new Told("interview.commitments", draft.commitments().stream()
        .filter(promise -> shown.stream().anyMatch(person -> person.id() == promise.interviewPersonId()))
        .map(promise -> promise.dueOn() + " " + promise.text()).toList()));
    return told;
  }
}
