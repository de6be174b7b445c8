package org.xiaohao.casework.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Posts;

/** Respondents as posts of the register: confirmed by a clerk, routed, compared with an office. */
@Component
class RespondentPosts {

  private final Posts posts;
  private final PostHolders holders;
  private final Routing routing;
  private final Offices offices;
  private final Divisions divisions;

  RespondentPosts(Posts posts, PostHolders holders, Routing routing, Offices offices, Divisions divisions) {
    this.posts = posts;
    this.holders = holders;
    this.routing = routing;
    this.offices = offices;
    this.divisions = divisions;
  }

  List<Respondent> confirmed(List<Long> postIds) {
    return postIds.stream().distinct().map(post -> Respondent.of(post, holders.onlyHolder(post).orElse(null))).toList();
  }

  Route route(long placeId, List<Long> postIds) {
    return routing.route(placeId, confirmed(postIds), null);
  }

  /**
   * The townships whose cadres the respondents are not, and which may therefore be given the report; none unless all of
   * them are village cadres (ruling 6).
   */
  List<Office> otherTownships(List<Respondent> respondents, long countyId) {
    Set<Long> own = new HashSet<>();
    for (Respondent respondent : respondents) {
      Division unit = respondent.postId() == null ? null
          : divisions.byId(offices.byId(posts.byId(respondent.postId()).officeId()).divisionId());
      if (unit == null || unit.level() != Level.VILLAGE) {
        return List.of();
      }
      own.add(unit.townshipId());
    }
    return own.isEmpty() ? List.of() : offices.ofKindUnder(OfficeKind.TOWNSHIP_DISCIPLINE, countyId).stream()
        .filter(office -> !own.contains(office.divisionId())).toList();
  }

  boolean worksIn(List<Respondent> respondents, long officeId) {
    return respondents.stream().filter(respondent -> respondent.postId() != null)
        .anyMatch(respondent -> posts.byId(respondent.postId()).officeId() == officeId);
  }
}
