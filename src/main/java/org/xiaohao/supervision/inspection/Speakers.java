package org.xiaohao.supervision.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.LocalHeads;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.supervision.inspection.NewStatement.Ranking;

/** Who is ranked by an office, and who speaks for them. */
@Component
public class Speakers {

  private final Offices offices;
  private final Divisions divisions;
  private final People people;
  private final LocalHeads heads;
  private final BusinessClock clock;

  Speakers(Offices offices, Divisions divisions, People people, LocalHeads heads, BusinessClock clock) {
    this.offices = offices;
    this.divisions = divisions;
    this.people = people;
    this.heads = heads;
    this.clock = clock;
  }

  /** The governments right below the office's division, and its departments. */
  public List<Office> units(long officeId) {
    Division own = divisions.byId(offices.byId(officeId).divisionId());
    List<Office> units = new ArrayList<>();
    divisions.children(own.id()).forEach(below -> offices.of(below.id(), OfficeKind.GOVERNMENT).ifPresent(units::add));
    offices.ofDivision(own.id()).stream().filter(office -> office.kind() == OfficeKind.DEPARTMENT).forEach(units::add);
    return units;
  }

  LocalHeads.Head of(NewStatement wanted) {
    return find(wanted).orElseThrow(() -> DomainException.conflict("problem.signer.head.vacant"));
  }

  /** Who speaks; empty while the post is vacant. */
  Optional<LocalHeads.Head> find(NewStatement wanted) {
    Office unit = units(wanted.office()).stream().filter(one -> one.id() == wanted.unit()).findFirst()
        .orElseThrow(() -> DomainException.invalid("unit", "inspection.unit.unfit"));
    boolean government = unit.kind() == OfficeKind.GOVERNMENT;
    if (government != (wanted.ranking() == Ranking.CITIES)) {
      throw DomainException.invalid("unit", "inspection.unit.unfit");
    }
    return government ? heads.head(divisions.byId(unit.divisionId()), clock.today())
        : people.withRole(unit.id(), Role.DEPARTMENT, clock.today()).stream().findFirst()
            .map(person -> new LocalHeads.Head(person.id(), unit.id()));
  }
}
