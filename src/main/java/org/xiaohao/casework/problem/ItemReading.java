package org.xiaohao.casework.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/** What is read beside a form on an item, so that nobody plans, signs or signs off blind (谁验收、谁负责). */
@Component
public class ItemReading {

  private final ProblemItems items;
  private final Dossiers dossiers;
  private final MessageSource messages;

  ItemReading(ProblemItems items, Dossiers dossiers, MessageSource messages) {
    this.items = items;
    this.dossiers = dossiers;
    this.messages = messages;
  }

  /** What was found, what is demanded, and why it came back: for those who plan and rectify. */
  public List<Told> problem(TaskContext task) {
    ProblemItem item = items.of(task.subject());
    List<Told> told = new ArrayList<>();
    add(told, "item.text", item.text());
    add(told, "item.requirement", item.requirement());
    ReturnView back = dossiers.of(item).lastReturn();
    if (back != null && back.round() == item.round()) {
      add(told, "item.lastReturn", text("CheckStep." + back.step()) + " " + back.returnedOn() + "：" + back.reason());
    }
    return told;
  }

  /** The plan or objection that waits for a decision. */
  public List<Told> plan(TaskContext task) {
    List<Told> told = problem(task);
    Dossier dossier = dossiers.of(items.of(task.subject()));
    last(dossier.objections().stream().filter(objection -> objection.decision() == null)).forEach(
        objection -> add(told, "item.objection", objection.grounds()));
    last(dossier.plans().stream()).forEach(plan -> {
      add(told, "item.cause", plan.cause());
      add(told, "item.target", plan.target());
      measures(told, dossier, plan);
      add(told, "item.units", joined(plan.leadUnit(), plan.supportUnits()));
      add(told, "item.people", joined(plan.leader(), plan.person()));
      add(told, "item.milestones", plan.milestones());
      add(told, "item.prevention", plan.prevention());
    });
    policy(told, dossier, items.of(task.subject()).round());
    return told;
  }

  /** The application for a later date that waits, and what it is about. */
  public List<Told> extension(TaskContext task) {
    ProblemItem item = items.of(task.subject());
    Dossier dossier = dossiers.of(item);
    List<Told> told = new ArrayList<>();
    ExtensionView asked = dossier.pending();
    if (asked != null) {
      add(told, "item.extension.reason", asked.reason());
      add(told, "item.extension.proof", asked.proof());
      add(told, "item.extension.evidence", dossier.proofsOf(asked));
      add(told, "item.extension.dates", text("item.extension.from.to", asked.oldDueOn().toString(),
          asked.askedDueOn().toString()));
      add(told, "item.extension.asked", joined(asked.askedOffice(), asked.askedBy(), asked.askedOn().toString()));
      add(told, "item.extension.before", text("item.extension.count", dossier.granted(item.round()).size()));
    }
    told.addAll(promised(task));
    return told;
  }

  /** What was promised: for those who report it done. */
  public List<Told> promised(TaskContext task) {
    List<Told> told = problem(task);
    Dossier dossier = dossiers.of(items.of(task.subject()));
    last(dossier.plans().stream()).forEach(plan -> measures(told, dossier, plan));
    policy(told, dossier, items.of(task.subject()).round());
    return told;
  }

  /** What was promised, what was done, and what those before have found: for everybody who checks or signs. */
  public List<Told> result(TaskContext task) {
    List<Told> told = promised(task);
    ProblemItem item = items.of(task.subject());
    Dossier dossier = dossiers.of(item);
    last(dossier.selfChecks().stream().filter(check -> check.round() == item.round())).forEach(check -> {
      add(told, "item.measuresDone", check.measuresDone());
      add(told, "item.effect", check.effect());
      add(told, "item.conclusion", check.conclusion());
      add(told, "CheckStep.SELF_CHECK", dossier.signaturesOf(check).stream().map(this::line).toList());
    });
    add(told, "item.tab.EVIDENCE", dossier.evidence().stream().filter(piece -> piece.round() == item.round())
        .map(piece -> piece.description() + "（" + piece.addedOn() + "）").toList());
    if (!dossier.lines().isEmpty()) {
      add(told, "item.lines", text("item.lines.done", dossier.ticked(), dossier.lines().size()));
    }
    add(told, "item.check", dossier.checks().stream().filter(check -> check.round() == item.round()).map(this::line)
        .toList());
    last(dossier.publicity().stream().filter(notice -> notice.round() == item.round())).forEach(
        notice -> publicity(told, dossier, notice));
    return told;
  }

  private void policy(List<Told> told, Dossier dossier, int round) {
    PlanView plan = dossier.policy(round);
    if (plan != null) {
      add(told, "item.policy", joined(plan.policy(), plan.policyOwner(), plan.policyDueOn().toString()));
      PolicyDocumentView document = dossier.policyDocument(round);
      add(told, "item.policy.document", document == null ? text("item.policy.document.none")
          : joined(document.number(), document.title(), document.issuedOn().toString()));
    }
  }

  private static void measures(List<Told> told, Dossier dossier, PlanView plan) {
    add(told, "item.measures", dossier.measuresOf(plan).stream()
        .map(measure -> measure.number() + ". " + measure.text() + "（" + measure.person() + "，" + measure.dueOn() + "）")
        .toList());
  }

  private String line(SignatureView signature) {
    return joined(text(signature.signed() ? "item.signed" : "item.refused"), signature.personName(),
        signature.officeName(), signature.signedOn().toString(), signature.opinion());
  }

  private String line(CheckView check) {
    return joined(text("CheckStep." + check.step()), text("Verdict." + check.decision()), check.personName(),
        check.checkedOn().toString(), check.onSpotOn() == null ? null
            : text("item.sampled", check.householdsSampled(), check.onSpotOn().toString()), check.opinion());
  }

  private static void publicity(List<Told> told, Dossier dossier, PublicityView notice) {
    if (notice.fromOn() == null) {
      add(told, "item.publicity.exemption", notice.exemptionReason());
      return;
    }
    add(told, "item.publicity", notice.fromOn() + " — " + notice.toOn() + " · " + notice.place());
    add(told, "item.publicity.objections", dossier.objectionsOf(notice).stream()
        .map(objection -> joined(objection.text(), objection.answer())).toList());
  }

  private static <T> Stream<T> last(Stream<T> all) {
    return all.reduce((earlier, later) -> later).stream();
  }

  private static String joined(String... parts) {
    return String.join(" · ", Stream.of(parts).filter(part -> part != null && !part.isBlank()).toList());
  }

  private static void add(List<Told> told, String label, String text) {
    Told.text(label, text).forEach(told::add);
  }

  private static void add(List<Told> told, String label, List<String> lines) {
    if (!lines.isEmpty()) {
      told.add(new Told(label, lines));
    }
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
