package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;

/** How a county takes a parent problem on and splits it, or says that there is none here; and what the check finds (S11). */
@Service
public class CountyAnswers {

  private final ParentProblemMapper mapper;
  private final ProblemLists lists;
  private final ItemListing listing;
  private final ItemClocks clocks;
  private final ParentClosing closing;
  private final ApplicationEventPublisher events;

  CountyAnswers(ParentProblemMapper mapper, ProblemLists lists, ItemListing listing, ItemClocks clocks,
      ParentClosing closing, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.lists = lists;
    this.listing = listing;
    this.clocks = clocks;
    this.closing = closing;
    this.events = events;
  }

  public CountyAnswer of(CaseRef subject) {
    return mapper.findAnswer(subject.id()).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  public ParentProblem problem(CaseRef subject) {
    return mapper.findById(of(subject).problemId()).orElseThrow();
  }

  /** The county takes the problem on, or says on what grounds there is none. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void answer(TaskContext task, ProblemAnswer form) {
    CountyAnswer answer = of(task.subject());
    boolean none = form.answer() == ProblemAnswer.AnswerKind.NONE_HERE;
    require("grounds", form.grounds(), none, "problem.none.grounds");
    require("evidence", form.evidence(), none, "problem.none.evidence");
    ProblemList list = lists.byId(answer.listId());
    clocks.meetStep(list);
    mapper.updateAnswer(list.id(), form, task.personId(), clocks.today());
    move(answer, none ? AnswerState.NONE_REPORTED : AnswerState.TAKEN_ON);
    if (!none) {
      clocks.startStep(list);
    }
  }

  private static void require(String field, String text, boolean needed, String key) {
    if (needed && text == null) {
      throw DomainException.invalid(field, key);
    }
    if (!needed && text != null) {
      throw DomainException.invalid(field, "problem.none.taken");
    }
  }

  /**
   * Lists items of the county's townships and departments, none due after the parent or in another of the eight aspects.
   *
   * @return whether any item is open, once all are listed
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean split(TaskContext task, List<ItemDraft> items, Splitting splitting) {
    CountyAnswer answer = of(task.subject());
    ParentProblem problem = problem(task.subject());
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).dueOn().isAfter(problem.dueOn())) {
        throw DomainException.invalid("items[" + i + "].dueOn", "problem.parent.due", problem.dueOn());
      }
      if (!items.get(i).aspect().equals(problem.aspect())) {
        throw DomainException.invalid("items[" + i + "].aspect", "problem.parent.aspect");
      }
    }
    if (splitting == Splitting.FURTHER) {
      listing.listSome(task, items);
      return true;
    }
    boolean open = listing.listLast(task, items);
    move(answer, AnswerState.SPLIT);
    clocks.meetStep(lists.byId(answer.listId()));
    closing.settle(answer.listId());
    return open;
  }

  /** What a visit found of "none here". If it is false, the county takes the problem on, whatever it says. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void check(TaskContext task, NoneHereCheck form) {
    CountyAnswer answer = of(task.subject());
    ProblemList list = lists.byId(answer.listId());
    boolean failed = form.verdict() == NoneHereVerdict.FAILED;
    if (failed && form.reason() == null) {
      throw DomainException.invalid("reason", "problem.return.reason");
    }
    if (form.onSpotOn().isAfter(clocks.today())) {
      throw DomainException.invalid("onSpotOn", "problem.date.future");
    }
    mapper.updateVerdict(list.id(), form, task.personId(), clocks.today());
    clocks.meetStep(list);
    if (failed) {
      move(answer, AnswerState.TAKEN_ON);
      clocks.startStep(list);
      events.publishEvent(new NoneHereFailed(list.ref(), list.title(), answer.countyId(), task.officeId()));
    } else {
      stands(answer);
      closing.settle(answer.listId());
    }
  }

  /** "None here" holds; whoever calls this settles the parent. The caller holds the list's row. */
  void stands(CountyAnswer answer) {
    move(answer, AnswerState.NONE_STANDS);
    lists.listed(lists.byId(answer.listId()), 0, answer.grounds());
  }

  /** The county's "none here" is checked on the spot. The caller holds the list's row. */
  void drawn(CountyAnswer answer) {
    move(answer, AnswerState.NONE_DRAWN);
    clocks.startStep(lists.byId(answer.listId()));
  }

  LocalDate today() {
    return clocks.today();
  }

  private void move(CountyAnswer answer, AnswerState next) {
    if (!answer.state().mayBecome(next) || mapper.updateState(answer.listId(), answer.state(), next) == 0) {
      throw DomainException.conflict("problem.answer.state", answer.state().name());
    }
  }

  /** Nobody checks what he or his own office said (M11). */
  public Optional<String> barredFromChecking(Viewer person, CaseRef subject) {
    CountyAnswer answer = of(subject);
    boolean own = person.worksIn(answer.rectifyingOfficeId())
        || answer.answeredById() != null && answer.answeredById() == person.personId();
    return own ? Optional.of("problem.checker.unit") : Optional.empty();
  }
}
