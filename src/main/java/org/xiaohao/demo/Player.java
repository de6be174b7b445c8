package org.xiaohao.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.clue.ClueExtensions;
import org.xiaohao.casework.clue.ExtensionReason;
import org.xiaohao.casework.protection.EarlierReaders;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;

/** Plays one step of a demo case in one transaction, together with the mark that it was played. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Player {

  private final Actors actors;
  private final Parts parts;
  private final Subjects subjects;
  private final References references;
  private final BusinessClock clock;

  Player(Actors actors, Parts parts, Subjects subjects, References references, BusinessClock clock) {
    this.actors = actors;
    this.parts = parts;
    this.subjects = subjects;
    this.references = references;
    this.clock = clock;
  }

  /** What a step may be made of. */
  @Component
  @ConditionalOnProperty("xiaohao.demo")
  record Parts(Entries entries, Deeds deeds, Holdings holdings, FieldWork field, Others others) {
  }

  /** And what else. */
  @Component
  @ConditionalOnProperty("xiaohao.demo")
  record Others(CallingBack calling, ClueExtensions extensions, EarlierReaders readers, Treasury treasury,
      Duties duties, Stations stations, Registry registry, Studies studies, Addressing addressing, DemoMapper mapper) {
  }

  /** Moves the clock to the moment, does the deed and marks it as played. */
  @Transactional
  public void play(Step step, LocalDateTime at) {
    forwardTo(at);
    parts.others().mapper().insert(step, deed(step), clock.now());
  }

  /** Marks a step that was refused, as it had to be. */
  @Transactional
  public void markRefused(Step step) {
    parts.others().mapper().insert(step, null, clock.now());
  }

  /** Marks the demo as complete: from now on its days pass by themselves and nothing is played again. */
  @Transactional
  public void markComplete(LocalDateTime ends) {
    forwardTo(ends);
    parts.others().mapper().insertComplete(clock.now());
  }

  private void forwardTo(LocalDateTime at) {
    if (clock.now().isBefore(at)) {
      clock.moveTo(at);
    }
  }

  private CaseRef deed(Step step) {
    Map<String, Object> with = references.resolved(step);
    if (step.isTask()) {
      actors.complete(step.by(), subjects.of(step), step.action(), with);
      return null;
    }
    Viewer viewer = step.by() == null ? null : actors.as(step.by());
    return switch (step.action()) {
      case "file" -> parts.entries().file(step, with);
      case "enter" -> parts.entries().enter(viewer, step, with);
      case "list" -> parts.entries().list(viewer, with);
      case "parent" -> parts.others().addressing().parent(viewer, with);
      case "fact" -> parts.holdings().fact(viewer, with);
      case "verdict" -> parts.field().conclude(viewer, step, with);
      case "visit", "statement", "recall", "accountability" -> parts.holdings().open(viewer, step.action(), with);
      case "help" -> parts.others().duties().help(viewer, with);
      case "money", "pay", "carry", "tender" -> parts.others().treasury().open(viewer, step, with);
      case "count", "station", "workGroup" -> parts.others().stations().open(viewer, step, with);
      case "household", "recheck", "line" -> parts.others().registry().open(viewer, step, with);
      case "topic", "assess" -> parts.others().studies().open(viewer, step, with);
      case "referral" -> parts.holdings().referral(viewer, step, (Long) with.get("organ"));
      default -> {
        deed(step, viewer, with);
        yield null;
      }
    };
  }

  private void deed(Step step, Viewer viewer, Map<String, Object> with) {
    String code = step.target().code();
    switch (step.action()) {
      case "keepEnvelope" -> parts.entries().keepEnvelope(viewer, step, with);
      case "sendEnvelopeOn" -> parts.deeds().sendEnvelopeOn(viewer, with);
      case "supplement" -> parts.entries().supplement(step, with.get("text").toString());
      case "ask" -> parts.deeds().ask(viewer, code, with);
      case "askName" -> parts.others().calling().ask(viewer, code, with);
      case "allowName" -> parts.others().calling().allow(viewer, code);
      case "read" -> parts.deeds().read(viewer, code);
      case "readName" -> parts.others().calling().read(viewer, code);
      case "readers" -> parts.others().readers().list(viewer, subjects.ref(subjects.clue(code)),
          with.get("references").toString().replaceAll("[\\[\\]]", ""));
      case "callBack" -> parts.others().calling().record(viewer, code, with);
      case "giveBack" -> actors.giveBack(viewer, subjects.clue(code), with.get("task").toString());
      case "assign" -> actors.assign(viewer, subjects.clue(code), (Long) with.get("person"));
      case "extend" -> parts.others().extensions().extend(viewer, subjects.ref(subjects.clue(code)),
          LocalDate.parse(with.get("dueOn").toString()), ExtensionReason.valueOf(with.get("reason").toString()));
      case "drawNone" -> parts.others().addressing().draw(viewer, with);
      case "evidence" -> parts.deeds().gather(viewer, subjects.item(code, step.target().item()), with);
      case "later" -> parts.deeds().askLater(viewer, subjects.item(code, step.target().item()), with);
      case "reopen" -> parts.deeds().reopen(viewer, subjects.item(code, step.target().item()), with);
      case "hours", "contract", "fieldDay", "signed", "refused", "broadcast" -> parts.others().duties().does(viewer, step, with);
      case "attend", "correct", "spotCheck", "leave", "survey", "households", "pair" ->
          parts.others().stations().does(viewer, step, with);
      case "situation", "adjust", "adjusted", "object", "answer", "rechecked" ->
          parts.others().registry().does(viewer, step, with);
      case "conclude" -> parts.others().studies().conclude(viewer, step, with);
      case "receive", "land", "publish", "restate", "judge", "recover", "moved" ->
          parts.others().treasury().does(viewer, step, with);
      case "find", "refusal", "aide", "draft", "draw" -> parts.field().does(viewer, step, with);
      default -> throw new IllegalStateException("nobody knows how to " + step.action());
    }
  }
}
