package org.xiaohao.casework.clue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.clue.ClueView.FactView;
import org.xiaohao.casework.clue.ClueView.MeasureView;
import org.xiaohao.casework.clue.ClueView.OpinionView;
import org.xiaohao.casework.clue.ClueView.TalkView;
import org.xiaohao.casework.clue.ClueView.VerificationView;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/**
 * What is read beside a form on a clue, so that nobody agrees or signs blind. It lies sealed: each reading goes on record
 * first.
 */
@Component
public class ClueReading {

  private final ClueRows rows;
  private final ClueRecords records;
  private final VerificationDossiers verifications;
  private final People people;
  private final Audit audit;
  private final MessageSource messages;

  ClueReading(ClueRows rows, ClueRecords records, VerificationDossiers verifications, People people, Audit audit,
      MessageSource messages) {
    this.rows = rows;
    this.records = records;
    this.verifications = verifications;
    this.people = people;
    this.audit = audit;
    this.messages = messages;
  }

  /** The proposed disposal and what was said of it. */
  @Transactional
  public List<Told> disposal(TaskContext task) {
    Clue clue = opened(task);
    List<Told> told = new ArrayList<>();
    if (clue.disposal() != null) {
      told.add(new Told("clue.disposal", text("Disposal." + clue.disposal())));
    }
    opinions(told, clue, EnumSet.of(Stage.DISPOSAL));
    return told;
  }

  /** Plan, reply and report of the talk or letter of inquiry. */
  @Transactional
  public List<Told> talk(TaskContext task) {
    Clue clue = opened(task);
    List<Told> told = new ArrayList<>();
    List<TalkView> talks = records.talks(clue, true);
    if (!talks.isEmpty()) {
      TalkView talk = talks.get(talks.size() - 1);
      told.add(new Told("clue.talks", text("TalkMethod." + talk.method())));
      texts(told, talk.texts());
      if (talk.outcome() != null) {
        told.add(new Told("clue.talk.outcome", text("TalkOutcome." + talk.outcome())));
      }
    }
    opinions(told, clue, EnumSet.of(Stage.TALK_PLAN, Stage.TALK_REPORT));
    return told;
  }

  /** Team, measures, plan and safety plan of the verification. */
  @Transactional
  public List<Told> plan(TaskContext task) {
    Clue clue = opened(task);
    List<Told> told = new ArrayList<>();
    last(clue).forEach(last -> {
      told.add(new Told("clue.team", last.members().stream()
          .map(member -> joined(name(member.personId()), member.leader() ? text("clue.leader") : null)).toList()));
      told.add(new Told("clue.measures", last.measures().stream().map(MeasureView::kind)
          .map(kind -> text("MeasureKind." + kind)).toList()));
      texts(told, last.texts());
    });
    opinions(told, clue, EnumSet.of(Stage.VERIFICATION_PLAN));
    return told;
  }

  /** The report of the verification: each fact with its verdict, the texts, who signed, what was said of it. */
  @Transactional
  public List<Told> findings(TaskContext task) {
    Clue clue = opened(task);
    List<Told> told = new ArrayList<>();
    last(clue).forEach(last -> report(told, last));
    opinions(told, clue, EnumSet.of(Stage.FINDINGS));
    return told;
  }

  private void report(List<Told> told, VerificationView last) {
    last.facts().forEach(fact -> told.add(new Told("clue.fact", lines(fact))));
    if (last.conclusion() != null) {
      told.add(new Told("clue.conclusion", text("Conclusion." + last.conclusion())));
      told.add(new Told("clue.proposals", joined(last.proposals().stream()
          .map(kind -> text("ProposalKind." + kind)).toArray(String[]::new))));
    }
    texts(told, last.texts());
    told.add(new Told("clue.team", last.members().stream().map(member -> joined(name(member.personId()),
        member.signedOn() != null ? text("clue.signed") + " " + member.signedOn()
            : text(member.refusedOn() != null ? "clue.refused" : "clue.unsigned"), member.refusal())).toList()));
  }

  private Clue opened(TaskContext task) {
    audit.read(task.personId(), task.subject());
    return rows.of(task.subject());
  }

  private Stream<VerificationView> last(Clue clue) {
    return verifications.of(clue, true).stream().reduce((earlier, later) -> later).stream();
  }

  private List<String> lines(FactView fact) {
    return Stream.of(fact.no() + ". " + fact.texts().get("allegation"),
        text("FactVerdict." + fact.verdict()), fact.texts().get("found")).filter(Objects::nonNull).toList();
  }

  private static void texts(List<Told> told, Map<String, String> texts) {
    told.addAll(Told.texts("clue.text.", texts.keySet(), texts));
  }

  /** Who said what under these chains, oldest first; a clue sent back shows its way so far. */
  private void opinions(List<Told> told, Clue clue, Set<Stage> stages) {
    List<String> lines = records.opinions(clue, true).stream()
        .filter(opinion -> stages.contains(Stage.valueOf(opinion.stage()))).map(this::line).toList();
    if (!lines.isEmpty()) {
      told.add(new Told("clue.opinions", lines));
    }
  }

  private String line(OpinionView opinion) {
    return joined(opinion.givenOn().toString(), text("Step." + opinion.step()), decision(opinion.decision()),
        name(opinion.personId()), opinion.texts().get("text"), opinion.texts().get("graveReason"));
  }

  private String decision(String code) {
    boolean opinion = Arrays.stream(ClueOpinion.values()).anyMatch(one -> one.name().equals(code));
    return code.equals("PROPOSE") ? null : text((opinion ? "ClueOpinion." : "ClueApproval.") + code);
  }

  private String name(long personId) {
    return people.byId(personId).name();
  }

  private static String joined(String... parts) {
    return String.join(" · ", Stream.of(parts).filter(part -> part != null && !part.isBlank()).toList());
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
