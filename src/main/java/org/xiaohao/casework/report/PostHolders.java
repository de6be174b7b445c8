package org.xiaohao.casework.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Match;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Post;
import org.xiaohao.platform.organisation.Posts;

/** Finds who a respondent may be: by a post of the register, or by what was typed. */
@Component
class PostHolders {

  private static final Pattern SEPARATORS = Pattern.compile("[、，,;；。\\s和与及]+");
  private static final int LONGEST_TITLE = 40;
  private static final int MOST_TITLES = 10;

  private final Posts posts;
  private final Offices offices;
  private final BusinessClock clock;

  PostHolders(Posts posts, Offices offices, BusinessClock clock) {
    this.posts = posts;
    this.offices = offices;
    this.clock = clock;
  }

  /** Everybody a respondent may be; several when a title is held by several or the words are vague. */
  List<Match> matches(long placeId, Respondent respondent) {
    if (respondent.postId() != null) {
      return ofPost(respondent.postId());
    }
    return posts.matchTyped(placeId, text(respondent.unit()), text(respondent.post()), text(respondent.name()),
        clock.today());
  }

  /** Posts named in the answer to "who", such as 县委书记, each word by itself (decision 17). */
  List<List<Match>> mentioned(long placeId, String who) {
    return SEPARATORS.splitAsStream(text(who)).filter(word -> word.length() > 1).limit(MOST_TITLES)
        .filter(word -> word.length() <= LONGEST_TITLE)
        .map(word -> posts.matchTyped(placeId, "", word, "", clock.today())).toList();
  }

  /** The register lists a title once though several may hold it, so all of the same title count. */
  private List<Match> ofPost(long postId) {
    Post post = posts.byId(postId);
    Office office = offices.byId(post.officeId());
    List<Match> same = posts.matchTyped(office.divisionId(), office.name(), post.title(), "", clock.today()).stream()
        .filter(match -> match.officeId() == office.id())
        .filter(match -> posts.byId(match.postId()).title().equals(post.title())).toList();
    return same.isEmpty() ? List.of(new Match(null, postId, office.id(), false, posts.standing(postId))) : same;
  }

  /** The one holder of a post; empty while vacant or held by several. */
  Optional<Long> onlyHolder(long postId) {
    List<Match> same = ofPost(postId);
    return same.size() == 1 ? Optional.ofNullable(same.get(0).personId()) : Optional.empty();
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }
}
