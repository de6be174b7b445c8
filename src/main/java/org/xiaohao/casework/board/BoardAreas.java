package org.xiaohao.casework.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemTally;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Role;

/**
 * Who has a board, and of what. An area is shown to the rectification line only (ruling 2); an office of the discipline line
 * gets the figures of the items it holds, of no area.
 */
@Component
class BoardAreas {

  static final Set<Role> LEADERS = Set.of(Role.PARTY_SECRETARY, Role.COUNTY_PARTY_SECRETARY, Role.COUNTY_HEAD,
      Role.CITY_LEAD, Role.LEADING_GROUP);
  private static final Set<Role> OFFICES = Set.of(Role.SUPERVISION_OFFICE, Role.COUNTY_RECTIFY_OFFICE,
      Role.CITY_RECTIFY_OFFICE, Role.PROVINCE_RECTIFY_OFFICE);
  private static final Set<Role> DISCIPLINE = Set.of(Role.DISCIPLINE_SECRETARY, Role.DISCIPLINE_DEPUTY, Role.CENTRE_HEAD,
      Role.OFFICE_HEAD, Role.CASE_SUPERVISOR);

  private final Divisions divisions;

  BoardAreas(Divisions divisions) {
    this.divisions = divisions;
  }

  boolean mayRead(Viewer viewer) {
    return leads(viewer) || OFFICES.stream().anyMatch(viewer::holds) || DISCIPLINE.stream().anyMatch(viewer::holds);
  }

  boolean leads(Viewer viewer) {
    return LEADERS.stream().anyMatch(viewer::holds);
  }

  /** The areas the person answers for, the highest first; none on the discipline line. */
  List<Division> own(Viewer viewer) {
    return viewer.appointments().stream()
        .filter(post -> post.line() == Line.RECTIFICATION || post.line() == Line.BOTH)
        .filter(post -> post.roles().stream().anyMatch(role -> LEADERS.contains(role) || OFFICES.contains(role)))
        .map(post -> divisions.byId(post.divisionId())).distinct().sorted(Comparator.comparing(Division::level)).toList();
  }

  /**
   * The area asked for, else the highest of the person's own; empty on the discipline line.
   *
   * @throws DomainException 404 for an area that lies in none of the person's own
   */
  Optional<Division> shown(Viewer viewer, Long asked) {
    List<Division> own = own(viewer);
    if (asked == null) {
      return own.stream().findFirst();
    }
    Division area = divisions.byId(asked);
    if (own.stream().noneMatch(area::within)) {
      throw DomainException.notFound("unknown");
    }
    return Optional.of(area);
  }

  /** What lies above an area as far as the person answers for it, from the top. */
  List<Board.Place> above(Viewer viewer, Division area) {
    List<Division> own = own(viewer);
    return area.chain().stream().filter(id -> id != area.id()).map(divisions::byId)
        .filter(higher -> own.stream().anyMatch(higher::within))
        .map(higher -> new Board.Place(higher.id(), higher.name())).toList();
  }

  private static List<Division> byCode(List<Division> divisions) {
    return divisions.stream().sorted(Comparator.comparing(Division::code)).toList();
  }

  /** One line for each area right below by its code, and one for what lies in the area itself. */
  List<AreaFigures> below(Division area, List<ItemTally> tallies) {
    List<AreaFigures> lines = new ArrayList<>();
    for (Division child : byCode(divisions.children(area.id()))) {
      List<ItemTally> inside =
          tallies.stream().filter(tally -> divisions.byId(tally.placeId()).within(child)).toList();
      lines.add(new Counting("place=" + child.id(), inside)
          .area(child.id(), child.name(), false, !divisions.children(child.id()).isEmpty()));
    }
    lines.add(new Counting("place=" + area.id() + "&only=true",
        tallies.stream().filter(tally -> tally.placeId() == area.id()).toList())
        .area(area.id(), area.name(), true, false));
    return lines;
  }
}
