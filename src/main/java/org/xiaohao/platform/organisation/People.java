package org.xiaohao.platform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** The people in the register, the posts they hold and the ties between them. */
@Component
public class People {

  private final PersonMapper mapper;

  People(PersonMapper mapper) {
    this.mapper = mapper;
  }

  public Person byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("person.unknown"));
  }

  public Person byCode(String code) {
    return mapper.findByCode(code).orElseThrow(() -> DomainException.notFound("person.unknown"));
  }

  /** The posts the person holds on that day, first and last day included. */
  public List<Appointment> appointments(long personId, LocalDate on) {
    Map<Long, List<AppointmentRow>> byPost = mapper.listAppointments(personId, on).stream()
        .collect(Collectors.groupingBy(AppointmentRow::postId, LinkedHashMap::new, Collectors.toList()));
    return byPost.values().stream().map(People::appointment).toList();
  }

  /** Who has the role in the office on that day. */
  public List<Person> withRole(long officeId, Role role, LocalDate on) {
    return mapper.listWithRole(officeId, role, on);
  }

  /** Who holds a post of the leading rank in an office of the division on that day: members of its Party committee. */
  public List<Person> leading(long divisionId, LocalDate on) {
    return mapper.listLeading(divisionId, on);
  }

  /** Who has the role in any office on that day. */
  public List<Person> holding(Role role, LocalDate on) {
    return mapper.listHolding(role, on);
  }

  /** Who holds a post in the office on that day and can log in. */
  public List<Person> withAccount(long officeId, LocalDate on) {
    return mapper.listWithAccount(officeId, on);
  }

  /** Who heads the office on that day, can log in and so can answer for it. */
  public List<Chief> chiefs(long officeId, LocalDate on) {
    return mapper.listChiefs(List.of(officeId), on);
  }

  /** Who heads any of these offices on that day and can log in, in the order of the offices' registration. */
  public List<Chief> chiefsOf(Collection<Long> officeIds, LocalDate on) {
    return officeIds.isEmpty() ? List.of() : mapper.listChiefs(officeIds, on);
  }

  /** Who has the role in the office on that day and holds no post anywhere that has another, or none. */
  public List<Person> withOnlyRole(long officeId, Role role, LocalDate on) {
    return mapper.listWithOnlyRole(officeId, role, on);
  }

  /** Who holds the post on that day; empty while it is vacant. */
  public Optional<Person> holder(long postId, LocalDate on) {
    return mapper.findHolder(postId, on);
  }

  /** Whether one of the two must keep away from a case of the other. Nobody is tied to himself. */
  public boolean tied(long personId, long otherPersonId) {
    return tiedTo(personId).contains(otherPersonId);
  }

  /** Everybody tied to one of these people. */
  public Set<Long> tiedTo(Collection<Long> personIds) {
    return personIds.stream().filter(Objects::nonNull).flatMap(person -> mapper.listTiedTo(person).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Everybody tied to the person, whichever of the two the tie was entered for. */
  public Set<Long> tiedTo(long personId) {
    return Set.copyOf(mapper.listTiedTo(personId));
  }

  /** Who of these people and of those tied to them works on the discipline line of the division on that day. */
  public Set<Long> concerned(Set<Long> personIds, long divisionId, LocalDate on) {
    return personIds.stream().flatMap(person -> mapper.listConcerned(person, divisionId, on).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who of these people holds a post in the area on that day, or is tied to somebody who does. */
  public Set<Long> tiedToArea(Collection<Long> personIds, Division area, LocalDate on) {
    return personIds.isEmpty() ? Set.of() : Set.copyOf(mapper.listTiedToArea(personIds, area.path(), on));
  }

  /** Who has an account and, on that day, a post in these divisions outside the discipline line; one row per post. */
  public List<Staff> staff(Collection<Long> divisionIds, LocalDate on) {
    return mapper.listStaff(divisionIds, on);
  }

  /** Who holds a post in these offices on that day, with or without an account; one row per post. */
  public List<Staff> holders(Collection<Long> officeIds, LocalDate on) {
    return officeIds.isEmpty() ? List.of() : mapper.listHolders(officeIds, on);
  }

  private static Appointment appointment(List<AppointmentRow> rows) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    rows.stream().map(AppointmentRow::role).filter(Objects::nonNull).forEach(roles::add);
    AppointmentRow row = rows.get(0);
    return new Appointment(row.postId(), row.title(), row.officeId(), row.officeKind(), row.line(),
        row.divisionId(), row.level(), roles);
  }
}
