package org.xiaohao.supervision.analysis.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.casework.problem.ProblemList;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.supervision.analysis.ResearchTopic;

/** A topic with what became of the change of policy it led to, as far as the reader may see that. */
@Component
class TopicViews {

  private final ProblemLists lists;
  private final ProblemItems items;
  private final CaseAccess access;
  private final Campaigns campaigns;

  TopicViews(ProblemLists lists, ProblemItems items, CaseAccess access, Campaigns campaigns) {
    this.lists = lists;
    this.items = items;
    this.access = access;
    this.campaigns = campaigns;
  }

  /**
   * A topic.
   *
   * @param entryName entry of the catalogue in words
   * @param list reference of the problem list; null for none, and where the reader may not know of it
   */
  record View(ResearchTopic topic, String entryName, String list, List<ProblemItem> items) {
  }

  View of(Viewer viewer, ResearchTopic topic) {
    String name = campaigns.entry(topic.entry());
    if (topic.listId() == null) {
      return new View(topic, name, null, List.of());
    }
    ProblemList list = lists.byId(topic.listId());
    return new View(topic, name, access.maySee(viewer, list.subject()) ? list.ref() : null,
        items.ofList(viewer, list.id()));
  }
}
