package org.xiaohao.casework.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Match;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Standing;
import org.xiaohao.platform.workflow.Decisions;

/**
 * Decides which centre receives a report, before anything of it is stored: who manages the respondent as a cadre decides,
 * the highest of several (ruling 6, decisions 16, 17, 20). Discipline staff go to the cadre supervision office above
 * (ruling 7).
 */
@Component
class Routing {

  private final Decisions decisions;
  private final PostHolders holders;
  private final Divisions divisions;
  private final Centres centres;
  private final Campaigns campaigns;

  Routing(Decisions decisions, PostHolders holders, Divisions divisions, Centres centres,
      Campaigns campaigns) {
    this.decisions = decisions;
    this.holders = holders;
    this.divisions = divisions;
    this.centres = centres;
    this.campaigns = campaigns;
  }

  /** One rule's answer. */
  private record Answer(Level centreLevel, OfficeKind officeKind, String ruleId) {
  }

  /**
   * Routes a report.
   *
   * @param placeId the most precise place known; null if unknown
   * @param who the free answer to "who"
   */
  Route route(Long placeId, List<Respondent> respondents, String who) {
    Division place = placeId == null ? divisions.roots().get(0) : divisions.byId(placeId);
    Set<Standing> standings = new HashSet<>();
    Set<Long> people = new HashSet<>();
    List<Respondent> found = new ArrayList<>();
    for (Respondent respondent : respondents) {
      List<Match> matches = holders.matches(place.id(), respondent);
      standings.addAll(standingsOf(matches, place));
      matches.stream().map(Match::personId).filter(Objects::nonNull).forEach(people::add);
      found.add(matched(respondent, matches));
    }
    for (List<Match> matches : holders.mentioned(place.id(), who)) {
      matches.forEach(match -> standings.add(match.standing()));
      matches.stream().map(Match::personId).filter(Objects::nonNull).forEach(people::add);
      if (matches.size() == 1 && known(found).add(matches.get(0).postId())) {
        found.add(Respondent.of(matches.get(0).postId(), matches.get(0).personId()));
      }
    }
    Answer answer = highest(standings.isEmpty() ? Set.of(unknownAt(place)) : standings);
    long centre = centres.at(place, answer.centreLevel(), answer.officeKind());
    return new Route(centre, answer.ruleId(), campaigns.ruleSet(), place.id(), found, people);
  }

  private static Set<Long> known(List<Respondent> respondents) {
    return respondents.stream().map(Respondent::postId).collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<Standing> standingsOf(List<Match> matches, Division place) {
    Set<Standing> standings = new HashSet<>();
    matches.forEach(match -> standings.add(match.standing()));
    return standings.isEmpty() ? Set.of(unknownAt(place)) : standings;
  }

  /** Nothing is known of the respondent but where: the place's own level is the highest plausible one. */
  private static Standing unknownAt(Division place) {
    return new Standing(Level.UNKNOWN, false, place.level());
  }

  private static Respondent matched(Respondent respondent, List<Match> matches) {
    if (matches.size() != 1) {
      return respondent;
    }
    Match match = matches.get(0);
    return new Respondent(match.postId(), match.personId(), respondent.unit(), respondent.post(), respondent.name());
  }

  private Answer highest(Set<Standing> standings) {
    return standings.stream().map(this::decide).min(Comparator.comparing(Answer::centreLevel)
        .thenComparing(answer -> answer.officeKind() == OfficeKind.CADRE_SUPERVISION ? 0 : 1)
        .thenComparing(Answer::ruleId)).orElseThrow();
  }

  private Answer decide(Standing standing) {
    Map<String, Object> outputs = decisions.evaluate("routing-" + campaigns.ruleSet(), Map.of(
        "managedBy", standing.managedBy().name(),
        "disciplineStaff", standing.disciplineStaff(),
        "level", standing.level().name()));
    return new Answer(Level.valueOf((String) outputs.get("centreLevel")),
        OfficeKind.valueOf((String) outputs.get("officeKind")), (String) outputs.get("ruleId"));
  }
}
