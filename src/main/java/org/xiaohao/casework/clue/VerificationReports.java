package org.xiaohao.casework.clue;

import static org.xiaohao.platform.document.DocumentWords.day;
import static org.xiaohao.platform.document.DocumentWords.orNone;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueView.EvidenceView;
import org.xiaohao.casework.clue.ClueView.FactView;
import org.xiaohao.casework.clue.ClueView.MemberView;
import org.xiaohao.casework.clue.ClueView.VerificationView;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.People;

/**
 * The approved verification report as a document (核查报告). It is sent to nobody: whoever may see the clue may read it,
 * and each reading goes on record.
 */
@Component
class VerificationReports {

  /** Series of the verification reports: secret, so in a series of its own (decision 7). */
  static final String KIND = "VERIFICATION_REPORT";

  private final Documents documents;
  private final VerificationDossiers dossiers;
  private final ReportSource source;
  private final Opinions opinions;
  private final DocumentLabels labels;

  VerificationReports(Documents documents, VerificationDossiers dossiers, ReportSource source, Opinions opinions,
      DocumentLabels labels) {
    this.documents = documents;
    this.dossiers = dossiers;
    this.source = source;
    this.opinions = opinions;
    this.labels = labels;
  }

  /** What was said under the report on its way, and who is who. */
  @Component
  record Opinions(Signatures signatures, ClueTexts texts, People people) {

    String name(long personId) {
      return people.byId(personId).name();
    }

    /** The signatures of the last round of study, review and approval. */
    List<Opinion> last(Clue clue) {
      List<Opinion> all = signatures.of(clue.id()).stream().filter(one -> one.stage() == Stage.FINDINGS)
          .filter(one -> one.step() != Step.PROPOSE).toList();
      int round = all.stream().mapToInt(Opinion::round).max().orElse(0);
      return all.stream().filter(one -> one.round() == round).toList();
    }
  }

  /** Issues the report; returns its number. */
  String issue(Clue clue, long personId) {
    List<VerificationView> all = dossiers.of(clue, true);
    VerificationView last = all.stream().max(Comparator.comparingInt(VerificationView::round)).orElseThrow();
    return documents.issue(new DocumentDraft(KIND, clue.subject(), clue.handlingOfficeId(), personId, null,
        fields(clue, last), List.of())).number();
  }

  private Map<String, Object> fields(Clue clue, VerificationView report) {
    Map<String, String> texts = report.texts();
    return Map.ofEntries(
        Map.entry("clue", clue.ref()), Map.entry("openedOn", day(clue.openedOn())),
        Map.entry("round", String.valueOf(report.round())),
        Map.entry("subject", orNone(String.join("、", source.respondentNames(clue)))),
        Map.entry("members", report.members().stream().map(this::member).toList()),
        Map.entry("process", text(texts, "process")),
        Map.entry("measures", report.measures().stream().filter(measure -> measure.approvedOn() != null)
            .map(measure -> Map.of("kind", labels.label(measure.kind()), "approvedOn", day(measure.approvedOn())))
            .toList()),
        Map.entry("facts", report.facts().stream().map(this::fact).toList()),
        Map.entry("evidence", report.evidence().stream().map(this::evidence).toList()),
        Map.entry("shown", shown(report)), Map.entry("conclusion", labels.label(report.conclusion())),
        Map.entry("characterisation", text(texts, "characterisation")),
        Map.entry("responsibility", text(texts, "responsibility")),
        Map.entry("proposals", report.proposals().stream().map(labels::label).collect(Collectors.joining("、"))),
        Map.entry("commonProblems", text(texts, "commonProblems")),
        Map.entry("opinions", opinions.last(clue).stream().map(this::opinion).toList()));
  }

  private static String text(Map<String, String> texts, String field) {
    return orNone(texts.get(field));
  }

  private Map<String, String> member(MemberView member) {
    return Map.of("role", labels.text(member.leader() ? "document.team.leader" : "document.team.member"), "name",
        opinions.name(member.personId()), "signed", labels.text("document.signed", day(member.signedOn())));
  }

  private Map<String, String> fact(FactView fact) {
    return Map.of("n", String.valueOf(fact.no()), "allegation", text(fact.texts(), "allegation"), "found",
        text(fact.texts(), "found"), "verdict", labels.label(fact.verdict()), "evidence",
        orNone(fact.evidence().stream().map(String::valueOf).collect(Collectors.joining("、"))));
  }

  private Map<String, String> evidence(EvidenceView evidence) {
    return Map.of("n", String.valueOf(evidence.no()), "source", labels.label(evidence.source()), "obtainedOn",
        day(evidence.obtainedOn()), "description", orNone(evidence.description()));
  }

  private String shown(VerificationView report) {
    if (report.shownOn() == null) {
      return labels.text("document.shown.not", text(report.texts(), "notShownReason"));
    }
    return Boolean.TRUE.equals(report.shownDisputed())
        ? labels.text("document.shown.disputed", day(report.shownOn()), text(report.texts(), "objection"))
        : labels.text("document.shown.accepted", day(report.shownOn()));
  }

  private Map<String, String> opinion(Opinion opinion) {
    return Map.of("step", labels.text("document.step." + opinion.step()), "person", opinions.name(opinion.personId()),
        "on", day(opinion.givenOn()), "decision", labels.text("ClueOpinion." + opinion.decision()), "text",
        Objects.requireNonNullElse(
            opinions.texts().open(ClueTexts.OPINION, opinion.id(), "text").orElse(null), ""));
  }
}
