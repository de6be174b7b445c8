package org.xiaohao.supervision.analysis;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Role;

/** Who reads the analysis, and of which areas and months: whoever leads or oversees an area on the rectification line. */
@Component
public class AnalysisAreas {

  private static final Set<Role> READERS = Set.of(Role.SUPERVISION_OFFICE, Role.LEADING_GROUP, Role.PARTY_SECRETARY,
      Role.COUNTY_PARTY_SECRETARY, Role.COUNTY_HEAD, Role.CITY_LEAD, Role.COUNTY_RECTIFY_OFFICE, Role.CITY_RECTIFY_OFFICE,
      Role.PROVINCE_RECTIFY_OFFICE);

  private final Divisions divisions;
  private final Offices offices;
  private final BusinessClock clock;

  AnalysisAreas(Divisions divisions, Offices offices, BusinessClock clock) {
    this.divisions = divisions;
    this.offices = offices;
    this.clock = clock;
  }

  /** Whether the person reads the analysis of any area. */
  public boolean mayRead(Viewer viewer) {
    return !own(viewer).isEmpty();
  }

  private List<Division> own(Viewer viewer) {
    return viewer.appointments().stream().filter(post -> post.line() == Line.RECTIFICATION || post.line() == Line.BOTH)
        .filter(post -> post.roles().stream().anyMatch(READERS::contains)).map(post -> divisions.byId(post.divisionId()))
        .distinct().sorted(Comparator.comparing(Division::level)).toList();
  }

  /** The areas to choose from: the person's own, and those right below that are no smaller than a county. */
  public List<Division> choices(Viewer viewer) {
    return own(viewer).stream().flatMap(own -> Stream.concat(Stream.of(own), divisions.children(own.id()).stream()
        .filter(child -> !Level.COUNTY.isAbove(child.level())))).distinct().toList();
  }

  /**
   * The area asked about; the highest of the person's own where none is.
   *
   * @throws DomainException 403 for who reads none, 404 for an area that lies in none of the person's own
   */
  Division shown(Viewer viewer, Long asked) {
    List<Division> own = own(viewer);
    if (own.isEmpty()) {
      throw DomainException.forbidden("analysis.not.yours");
    }
    if (asked == null) {
      return own.get(0);
    }
    Division area = divisions.byId(asked);
    if (own.stream().noneMatch(area::within)) {
      throw DomainException.notFound("unknown");
    }
    return area;
  }

  /** The month asked about; the last that has ended where none is. */
  YearMonth month(String asked) {
    YearMonth current = YearMonth.from(clock.today());
    if (asked == null || asked.isBlank()) {
      return current.minusMonths(1);
    }
    try {
      YearMonth month = YearMonth.parse(asked);
      if (month.isAfter(current)) {
        throw DomainException.invalid("month", "analysis.month.future");
      }
      return month;
    } catch (DateTimeException unreadable) {
      throw DomainException.invalid("month", "analysis.month.unreadable");
    }
  }

  /** Whether the month has not ended yet. */
  boolean running(YearMonth month) {
    return !month.atEndOfMonth().isBefore(clock.today());
  }

  /** The county in which a place lies; null above the counties. */
  Long countyOf(long placeId) {
    return divisions.byId(placeId).countyId();
  }

  /** The supervision offices of the person that may put a question about the area. */
  public List<Long> asking(Viewer viewer, long placeId) {
    Division place = divisions.byId(placeId);
    return viewer.officesWith(Set.of(Role.SUPERVISION_OFFICE)).stream()
        .filter(office -> place.within(divisionOf(office))).toList();
  }

  Division divisionOf(long officeId) {
    return divisions.byId(offices.byId(officeId).divisionId());
  }
}
