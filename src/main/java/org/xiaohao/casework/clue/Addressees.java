package org.xiaohao.casework.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Post;
import org.xiaohao.platform.organisation.Posts;

/** Offices and places around a clue: who gets its recommendations, and whose leave it needs. */
@Component
class Addressees {

  private final Offices offices;
  private final Divisions divisions;
  private final Posts posts;
  private final ReportSource source;
  private final Campaigns campaigns;

  Addressees(Offices offices, Divisions divisions, Posts posts, ReportSource source, Campaigns campaigns) {
    this.offices = offices;
    this.divisions = divisions;
    this.posts = posts;
    this.source = source;
    this.campaigns = campaigns;
  }

  /** Supervision offices of the rectification line: those of the commission's division and below, else the nearest above. */
  List<Office> supervision(Clue clue) {
    long division = commission(clue).divisionId();
    List<Office> below = offices.ofKindUnder(OfficeKind.SUPERVISION_OFFICE, division);
    if (!below.isEmpty()) {
      return below;
    }
    return nearest(division, OfficeKind.SUPERVISION_OFFICE).map(List::of).orElse(List.of());
  }

  /** Where a problem may be: the commission's division and two levels below; a township never verifies its own people. */
  List<Division> places(Clue clue) {
    List<Division> places = new ArrayList<>();
    long division = commission(clue).divisionId();
    places.add(divisions.byId(division));
    for (Division child : divisions.children(division)) {
      places.add(child);
      places.addAll(divisions.children(child.id()));
    }
    return places;
  }

  boolean aspect(String code) {
    return campaigns.current().aspect(code).isPresent();
  }

  boolean dimension(String code) {
    return campaigns.current().dimension(code).isPresent();
  }

  /** Whether the office is a respondent's own unit: it must never be the addressee. */
  boolean accused(Clue clue, long officeId) {
    return respondentPosts(clue).stream().anyMatch(post -> post.officeId() == officeId);
  }

  /**
   * Whether a respondent heads the Party committee of the next lower level; then the Party secretary of the same level
   * approves the verification (2019 Art. 33).
   */
  boolean headsPartyCommitteeBelow(Clue clue) {
    Set<Long> below = divisions.children(commission(clue).divisionId()).stream().map(Division::id).collect(Collectors.toSet());
    return respondentPosts(clue).stream().filter(Post::chiefOfUnit).map(post -> offices.byId(post.officeId()))
        .anyMatch(office -> office.kind() == OfficeKind.PARTY_COMMITTEE && below.contains(office.divisionId()));
  }

  /** Leadership of the commission; a township's discipline office has it in the county. */
  Office commission(Clue clue) {
    return nearest(clue.divisionId(), OfficeKind.COMMISSION_LEADERSHIP)
        .orElseThrow(() -> new IllegalStateException("no commission above division " + clue.divisionId()));
  }

  /** The Party committee of the commission's level. */
  Office partyCommittee(Clue clue) {
    return nearest(commission(clue).divisionId(), OfficeKind.PARTY_COMMITTEE)
        .orElseThrow(() -> new IllegalStateException("no Party committee above division " + clue.divisionId()));
  }

  private List<Post> respondentPosts(Clue clue) {
    return source.respondentPosts(clue).stream().map(posts::byId).toList();
  }

  /** The office of that kind in the division or the nearest one above it. */
  private Optional<Office> nearest(long divisionId, OfficeKind kind) {
    List<Long> chain = divisions.byId(divisionId).chain();
    for (int i = chain.size() - 1; i >= 0; i--) {
      Optional<Office> office = offices.of(chain.get(i), kind);
      if (office.isPresent()) {
        return office;
      }
    }
    return Optional.empty();
  }
}
