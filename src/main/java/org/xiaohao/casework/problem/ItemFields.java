package org.xiaohao.casework.problem;

import static org.xiaohao.platform.document.DocumentWords.day;
import static org.xiaohao.platform.document.DocumentWords.orNone;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.campaign.Campaign;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.campaign.Term;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;

/** What the documents of an item say, as their templates name it. */
@Component
class ItemFields {

  private final Dossiers dossiers;
  private final Campaigns campaigns;
  private final DocumentLabels labels;
  private final Names names;

  ItemFields(Dossiers dossiers, Campaigns campaigns, DocumentLabels labels, Names names) {
    this.dossiers = dossiers;
    this.campaigns = campaigns;
    this.labels = labels;
    this.names = names;
  }

  /** Names from the registers. */
  @Component
  record Names(Divisions divisions, Offices offices, People people) {

    String office(long id) {
      return offices.byId(id).name();
    }

    String place(long divisionId) {
      return divisions.byId(divisionId).chain().stream().map(id -> divisions.byId(id).name())
          .collect(Collectors.joining());
    }
  }

  Map<String, Object> notice(ProblemItem item, NoticeDraft notice, LocalDate planDueOn) {
    Map<String, Object> fields = common(item);
    Campaign campaign = campaigns.byCode(item.campaign());
    fields.put("source", campaign.origin(item.origin()).map(origin -> origin.term().name()).orElse(item.origin()));
    fields.put("aspect", campaign.aspect(item.aspect()).map(aspect -> aspect.term().name()).orElse(item.aspect()));
    fields.put("dimension", campaign.dimension(item.dimension()).map(Term::name).orElse(item.dimension()));
    fields.put("place", names.place(item.placeDivisionId()));
    fields.put("basis", orNone(item.basis()));
    fields.put("requirement", item.requirement());
    fields.put("standard", notice.standard());
    fields.put("responsibleUnit", names.office(item.responsibleOfficeId()));
    fields.put("responsiblePerson", item.responsiblePerson());
    fields.put("planDueOn", day(planDueOn));
    fields.put("closingLevel", labels.text("document.level." + item.closingLevel()));
    fields.put("consequence", notice.consequence());
    fields.put("copies", names.office(item.closingOfficeId()));
    return fields;
  }

  Map<String, Object> plan(ProblemItem item) {
    Dossier dossier = dossiers.of(item);
    PlanView plan = dossier.plans().get(dossier.plans().size() - 1);
    Map<String, Object> fields = common(item);
    fields.put("notice", dossier.notices().isEmpty() ? orNone(null)
        : dossier.notices().get(dossier.notices().size() - 1).number());
    fields.put("cause", plan.cause());
    fields.put("target", plan.target());
    fields.put("measures", dossier.measuresOf(plan).stream().map(measure -> Map.of("n", text(measure.number()), "text",
        measure.text(), "person", measure.person(), "dueOn", day(measure.dueOn()))).toList());
    fields.put("leadUnit", plan.leadUnit());
    fields.put("supportUnits", orNone(plan.supportUnits()));
    fields.put("leader", plan.leader());
    fields.put("person", plan.person());
    fields.put("milestones", Objects.requireNonNullElse(plan.milestones(), ""));
    fields.put("prevention", orNone(plan.prevention()));
    fields.put("opinion", Objects.requireNonNullElseGet(plan.opinion(), () -> labels.text("document.agreed")));
    fields.put("reviewer", plan.reviewedBy());
    fields.put("reviewedOn", day(plan.reviewedOn()));
    return fields;
  }

  Map<String, Object> signOff(ProblemItem item, String opinion, long personId) {
    Dossier dossier = dossiers.of(item);
    Map<String, Object> fields = common(item);
    List<PlanView> plans = dossier.plans();
    fields.put("target", plans.isEmpty() ? orNone(null) : plans.get(plans.size() - 1).target());
    SelfCheckView check = dossier.selfChecks().get(dossier.selfChecks().size() - 1);
    fields.put("measuresDone", check.measuresDone());
    fields.put("effect", check.effect());
    fields.put("conclusion", check.conclusion());
    fields.put("signatures", dossier.signaturesOf(check).stream().map(signature -> Map.of("office",
        signature.officeName(), "name", signature.personName(), "on", day(signature.signedOn()))).toList());
    fields.put("opinion", Objects.requireNonNullElseGet(opinion, () -> labels.text("document.agreed")));
    fields.put("closedBy", names.people().byId(personId).name());
    putChecks(item, dossier, fields);
    return fields;
  }

  private void putChecks(ProblemItem item, Dossier dossier, Map<String, Object> fields) {
    List<EvidenceView> evidence = dossier.evidence().stream().filter(one -> one.round() == item.round()).toList();
    fields.put("evidence", evidence.stream().map(one -> Map.of("n", text(evidence.indexOf(one) + 1), "description",
        one.description(), "addedOn", day(one.addedOn()))).toList());
    fields.put("reviews", dossier.checks().stream().filter(one -> one.round() == item.round())
        .filter(one -> one.step() != CheckStep.SIGN_OFF).map(this::review).toList());
    fields.put("publicity", dossier.publicity().stream().filter(one -> one.round() == item.round())
        .map(one -> Map.of("text", publicity(one, dossier.objectionsOf(one).size()))).toList());
    fields.put("returns", dossier.returns().stream().map(one -> Map.of("n", text(one.number()), "on",
        day(one.returnedOn()), "office", one.officeName(), "reason", one.reason())).toList());
  }

  private Map<String, String> review(CheckView check) {
    String sampled = check.householdsSampled() == null ? ""
        : labels.text("document.sampled", text(check.householdsSampled()), day(check.onSpotOn()));
    return Map.of("office", check.officeName(), "name", check.personName(), "on", day(check.checkedOn()), "decision",
        labels.label(check.decision()), "detail", sampled + Objects.requireNonNullElse(check.opinion(), ""));
  }

  private String publicity(PublicityView notice, int objections) {
    return notice.fromOn() == null ? labels.text("document.publicity.exempt", notice.exemptionReason())
        : labels.text("document.publicity.held", day(notice.fromOn()), day(notice.toOn()),
            labels.label(notice.channel()), orNone(notice.place()), text(objections));
  }

  private Map<String, Object> common(ProblemItem item) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("addressee", names.office(item.responsibleOfficeId()));
    fields.put("item", item.ref());
    fields.put("round", text(item.round()));
    fields.put("problem", item.text());
    fields.put("dueOn", day(item.dueOn()));
    return fields;
  }

  private static String text(int number) {
    return String.valueOf(number);
  }
}
