package org.xiaohao.casework.problem.web;

import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ParentProblem;
import org.xiaohao.casework.problem.ParentProblems;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.casework.problem.ProblemList;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaign;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.campaign.Term;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.web.CaseFrame;
import org.xiaohao.platform.web.CaseFrames;

/** Puts the codes of an item into words. */
@Component
class ItemWords {

  private final Campaigns campaigns;
  private final Divisions divisions;
  private final ProblemLists lists;
  private final CaseAccess access;
  private final CaseFrames frames;
  private final ParentProblems parents;

  ItemWords(Campaigns campaigns, Divisions divisions, ProblemLists lists, CaseAccess access, CaseFrames frames,
      ParentProblems parents) {
    this.campaigns = campaigns;
    this.divisions = divisions;
    this.lists = lists;
    this.access = access;
    this.frames = frames;
    this.parents = parents;
  }

  /**
   * An item's codes in words.
   *
   * @param list the list it stands in; null when the viewer may not know of it
   * @param parent the problem of the province of which it is a child; null for none, and where the list is null
   */
  record Facts(String campaign, String dimension, String aspect, String problem, String subType, String place,
      String origin, ProblemList list, ParentProblem parent) {
  }

  CaseFrame frame(Viewer viewer, CaseRef subject) {
    return frames.of(viewer, subject);
  }

  Facts of(Viewer viewer, ProblemItem item) {
    Campaign campaign = campaigns.byCode(item.campaign());
    ProblemList list = lists.byId(item.listId());
    boolean known = access.maySee(viewer, list.subject());
    String subType = campaign.aspect(item.aspect()).stream().flatMap(aspect -> aspect.subTypes().stream())
        .filter(term -> term.code().equals(item.subType())).map(Term::label).findFirst().orElse(null);
    return new Facts(campaign.name().label(), campaign.dimension(item.dimension()).map(Term::label).orElse(null),
        campaign.aspect(item.aspect()).map(aspect -> aspect.term().label()).orElse(null),
        campaign.problem(item.catalogueCode()).map(Term::label).orElse(null), subType, place(item.placeDivisionId()),
        origin(campaign, item.origin()), known ? list : null, known ? parents.ofList(list.id()) : null);
  }

  /** The problem of the province to which a list answers; null for none. */
  ParentProblem parent(ProblemList list) {
    return parents.ofList(list.id());
  }

  String origin(Campaign campaign, String code) {
    return campaign.origin(code).map(origin -> origin.term().label()).orElse(code);
  }

  /** The place with what it lies in below the province: 青石县 向阳坪镇 柏树岭村. */
  String place(Long divisionId) {
    if (divisionId == null) {
      return null;
    }
    var chain = divisions.byId(divisionId).chain();
    return String.join(" ", chain.stream().skip(Math.min(1, chain.size() - 1)).map(id -> divisions.byId(id).name())
        .toList());
  }
}
