package org.xiaohao.casework.clue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.workflow.TaskContext;

/** What follows from approved findings: recommendations to the rectification line, and whatever else was decided. */
@Service
public class FollowUps {

  private final ClueRows rows;
  private final FollowUpMapper mapper;
  private final VerificationMapper verifications;
  private final ClueTexts texts;
  private final Consequences consequences;
  private final Divisions divisions;

  FollowUps(ClueRows rows, FollowUpMapper mapper, VerificationMapper verifications, ClueTexts texts,
      Consequences consequences, Divisions divisions) {
    this.rows = rows;
    this.mapper = mapper;
    this.verifications = verifications;
    this.texts = texts;
    this.consequences = consequences;
    this.divisions = divisions;
  }

  /** What is sent, and what begins outside. */
  @Component("followUpConsequences")
  record Consequences(Recommendations recommendations, FiledReviews reviews) {
  }

  /** Every approved proposal must be carried out by an entry, and nothing goes beyond what was found. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> decide(TaskContext task, FollowUpForm form) {
    Clue clue = rows.of(task.subject());
    rows.requireState(clue, ClueState.FOLLOW_UP);
    Verification verification = verifications.findLatest(clue.id()).orElseThrow();
    List<FollowUpForm.MeasureEntry> measures = form.measures() == null ? List.of() : form.measures();
    List<FollowUpForm.RecommendationEntry> problems =
        form.recommendations() == null ? List.of() : form.recommendations();
    checkMeasures(verification, measures);
    checkAccused(clue, verification, measures);
    checkProposals(verification, measures, problems);
    for (FollowUpForm.MeasureEntry entry : measures) {
      mapper.insert(new FollowUp(null, clue.id(), verification.id(), entry.kind(), entry.way(),
          entry.number(), task.personId(), rows.today()));
      texts.seal(ClueTexts.FOLLOW_UP, mapper.lastId(), "circle", entry.circle());
      texts.seal(ClueTexts.FOLLOW_UP, mapper.lastId(), "reason", entry.reason());
    }
    if (measures.stream().anyMatch(entry -> entry.kind() == FollowUpKind.FILED_REVIEW)) {
      consequences.reviews().filed(clue);
    }
    consequences.recommendations().send(task.viewer(), clue, problems);
    return Map.of();
  }

  private static void checkMeasures(Verification verification, List<FollowUpForm.MeasureEntry> measures) {
    boolean proven = ReportRules.proven(verification.conclusion());
    for (int i = 0; i < measures.size(); i++) {
      FollowUpForm.MeasureEntry entry = measures.get(i);
      if (entry.kind() == FollowUpKind.FILED_REVIEW && entry.number() == null) {
        throw DomainException.invalid("measures[" + i + "].number", "clue.filed.review.number");
      }
      if (!proven && EnumSet.of(FollowUpKind.REWARD, FollowUpKind.FILED_REVIEW).contains(entry.kind())) {
        throw DomainException.invalid("measures[" + i + "].kind", "clue.follow.up.unproven");
      }
    }
  }

  /** Clearing the wrongly accused and calling a report malicious both rest on what was disproved (C12). */
  private void checkAccused(Clue clue, Verification verification, List<FollowUpForm.MeasureEntry> measures) {
    for (int i = 0; i < measures.size(); i++) {
      switch (measures.get(i).kind()) {
        case CLARIFICATION -> AccusedRules.requireClearing(verification.conclusion(), measures.get(i), i);
        case MALICIOUS_REPORT -> AccusedRules.requireMalice(verification.conclusion(), divisions.byId(clue.divisionId()),
            measures.get(i), i);
        default -> {
          // Says nothing of the accused or the reporter.
        }
      }
    }
  }

  private static void checkProposals(Verification verification, List<FollowUpForm.MeasureEntry> measures,
      List<FollowUpForm.RecommendationEntry> problems) {
    List<ProposalKind> proposals = verification.proposalKinds();
    if (proposals.contains(ProposalKind.RECTIFY) == problems.isEmpty()) {
      throw DomainException.invalid("recommendations",
          problems.isEmpty() ? "clue.recommendation.missing" : "clue.recommendation.unproposed");
    }
    Set<FollowUpKind> decided = measures.stream().map(FollowUpForm.MeasureEntry::kind).collect(Collectors.toSet());
    for (ProposalKind proposal : proposals) {
      if (proposal.answer() != null && !decided.contains(proposal.answer())) {
        throw DomainException.invalid("measures", "clue.proposal.unanswered", proposal.answer().name());
      }
    }
  }

  List<FollowUp> of(long clueId) {
    return mapper.list(clueId);
  }
}
