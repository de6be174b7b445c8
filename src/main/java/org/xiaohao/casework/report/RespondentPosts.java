package org.xiaohao.casework.report;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Posts;

/** Respondents as posts of the register: confirmed by a clerk, routed, compared with an office. */
@Component
class RespondentPosts {

  private final Posts posts;
  private final PostHolders holders;
  private final Routing routing;

  RespondentPosts(Posts posts, PostHolders holders, Routing routing) {
    this.posts = posts;
    this.holders = holders;
    this.routing = routing;
  }

  List<Respondent> confirmed(List<Long> postIds) {
    return postIds.stream().distinct().map(post -> Respondent.of(post, holders.onlyHolder(post).orElse(null))).toList();
  }

  Route route(long placeId, List<Long> postIds) {
    return routing.route(placeId, confirmed(postIds), null);
  }

  boolean worksIn(List<Respondent> respondents, long officeId) {
    return respondents.stream().filter(respondent -> respondent.postId() != null)
        .anyMatch(respondent -> posts.byId(respondent.postId()).officeId() == officeId);
  }
}
