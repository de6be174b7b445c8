package org.xiaohao.supervision.analysis;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A research topic (调研课题): a question put from a cluster, with the figures on which it was put (S54).
 *
 * @param entry entry of the catalogue
 * @param monthOn first day of the month of the cluster
 * @param kinds codes of {@link ClusterKind}, separated by commas
 * @param listId the problem list of the change of policy it led to; null for none
 */
public record ResearchTopic(long id, String ref, long officeId, long placeId, String placeName, String entry,
    LocalDate monthOn, String kinds, int counties, int items, String title, String question, String owner, LocalDate dueOn,
    TopicState state, LocalDate openedOn, TopicConclusion.TopicOutcome outcome, String finding, String policy,
    LocalDate concludedOn, Long listId) {

  /** Kind of the case. */
  public static final String KIND = "research-topic";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}
