package org.xiaohao.casework.problem;

import static org.xiaohao.platform.document.DocumentWords.day;
import static org.xiaohao.platform.document.DocumentWords.orNone;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    fields.put("target", plan.target() + planned(dossier.policy(item.round())));
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
    fields.put("measuresDone", check.measuresDone() + issued(dossier.policyDocument(item.round())));
    fields.put("effect", check.effect());
    fields.put("conclusion", check.conclusion());
    fields.put("signatures", lines(dossier.signaturesOf(check).stream()
        .map(one -> one.officeName() + "　" + one.personName() + "　" + day(one.signedOn()))));
    fields.put("opinion", Objects.requireNonNullElseGet(opinion, () -> labels.text("document.agreed")));
    fields.put("closedBy", names.people().byId(personId).name());
    putChecks(item, dossier, fields);
    return fields;
  }

  private String planned(PlanView policy) {
    return policy == null ? "" : labels.text("document.policy.planned", policy.policy(), policy.policyOwner(),
        day(policy.policyDueOn()));
  }

  private String issued(PolicyDocumentView document) {
    return document == null ? "" : labels.text("document.policy.issued", document.number(), document.title(),
        day(document.issuedOn()));
  }

  private void putChecks(ProblemItem item, Dossier dossier, Map<String, Object> fields) {
    List<EvidenceView> evidence = dossier.evidence().stream().filter(one -> one.round() == item.round()).toList();
    fields.put("evidence", lines(evidence.stream().map(one -> evidence.indexOf(one) + 1 + "．" + one.description() + "（"
        + day(one.addedOn()) + "）")));
    fields.put("reviews", lines(dossier.checks().stream().filter(one -> one.round() == item.round())
        .filter(one -> one.step() != CheckStep.SIGN_OFF).map(this::review)));
    fields.put("publicity", lines(dossier.publicity().stream().filter(one -> one.round() == item.round())
        .map(one -> publicity(one, dossier.objectionsOf(one).size()))));
    fields.put("returns", lines(dossier.returns().stream().map(one -> one.number() + "．" + day(one.returnedOn()) + "　"
        + one.officeName() + "　" + one.reason())));
  }

  /** Lines of a table cell; never none, since Word takes a cell without a paragraph for damage. */
  private static List<Map<String, String>> lines(Stream<String> texts) {
    List<Map<String, String>> lines = texts.map(text -> Map.of("text", text)).toList();
    return lines.isEmpty() ? List.of(Map.of("text", orNone(null))) : lines;
  }

  private String review(CheckView check) {
    String sampled = check.householdsSampled() == null ? ""
        : labels.text("document.sampled", text(check.householdsSampled()), day(check.onSpotOn()));
    return check.officeName() + "　" + check.personName() + "　" + day(check.checkedOn()) + "　"
        + labels.label(check.decision()) + "　" + sampled + Objects.requireNonNullElse(check.opinion(), "");
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
