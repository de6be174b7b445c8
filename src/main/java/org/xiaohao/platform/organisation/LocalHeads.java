package org.xiaohao.platform.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The two heads of a city or county by the post register: its Party secretary and the head of its government (ruling 14). */
@Component
public class LocalHeads {

  private static final List<Role> SECRETARIES = List.of(Role.COUNTY_PARTY_SECRETARY, Role.PARTY_SECRETARY);
  private static final List<Role> HEADS = List.of(Role.COUNTY_HEAD, Role.LEADING_GROUP);

  private final Offices offices;
  private final People people;

  LocalHeads(Offices offices, People people) {
    this.offices = offices;
    this.people = people;
  }

  /** A person in the office of the post. */
  public record Head(long personId, long officeId) {
  }

  /** The Party secretary on that day; empty while the post is vacant. */
  public Optional<Head> secretary(Division division, LocalDate on) {
    return holder(division, OfficeKind.PARTY_COMMITTEE, SECRETARIES, on);
  }

  /** The head of the government on that day; empty while the post is vacant. */
  public Optional<Head> head(Division division, LocalDate on) {
    return holder(division, OfficeKind.GOVERNMENT, HEADS, on);
  }

  private Optional<Head> holder(Division division, OfficeKind kind, List<Role> roles, LocalDate on) {
    return offices.of(division.id(), kind).flatMap(office -> roles.stream()
        .flatMap(role -> people.withRole(office.id(), role, on).stream()).findFirst()
        .map(person -> new Head(person.id(), office.id())));
  }
}
