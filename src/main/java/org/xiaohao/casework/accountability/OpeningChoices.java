package org.xiaohao.casework.accountability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.xiaohao.casework.interview.NegativeList;
import org.xiaohao.casework.interview.NegativeListItem;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.PostChoice;
import org.xiaohao.platform.organisation.Posts;

/** What the form of a new case offers: offices, and the units and posts of a place. */
@Service
public class OpeningChoices {

  private final AccountabilityOffices offices;
  private final Posts posts;
  private final Divisions divisions;
  private final NegativeList negativeList;

  OpeningChoices(AccountabilityOffices offices, Posts posts, Divisions divisions, NegativeList negativeList) {
    this.offices = offices;
    this.posts = posts;
    this.divisions = divisions;
    this.negativeList = negativeList;
  }

  /** Entries of the negative list that hold today. */
  public List<NegativeListItem> negatives() {
    return negativeList.today();
  }

  /** Offices in whose name the person may open a case; empty if none. */
  public List<Office> opening(Viewer viewer) {
    return offices.opening(viewer);
  }

  public List<Office> handling(Viewer viewer) {
    return opening(viewer).stream().map(Office::divisionId).distinct()
        .flatMap(division -> offices.handling(division).stream()).toList();
  }

  /** The division of the office and two steps down. */
  public List<Division> places(Viewer viewer) {
    return opening(viewer).stream().map(Office::divisionId).distinct().map(divisions::byId)
        .flatMap(own -> Stream.concat(Stream.of(own), divisions.children(own.id()).stream()
            .flatMap(child -> Stream.concat(Stream.of(child), divisions.children(child.id()).stream()))))
        .toList();
  }

  /** The units of a place with their posts; titles only. */
  public Map<Office, List<PostChoice>> units(Long place) {
    Map<Office, List<PostChoice>> units = new LinkedHashMap<>();
    if (place != null) {
      posts.units(place).forEach(unit -> units.put(unit, posts.ofUnit(unit.id())));
    }
    return units;
  }
}
