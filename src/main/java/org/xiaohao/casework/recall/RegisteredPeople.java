package org.xiaohao.casework.recall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Staff;

/**
 * The people of the register who may be meant: chosen by unit and post, or found by a typed name. Names are compared in
 * memory and reach no statement.
 */
@Component
public class RegisteredPeople {

  private final Offices offices;
  private final People people;

  RegisteredPeople(Offices offices, People people) {
    this.offices = offices;
    this.people = people;
  }

  /**
   * Who is meant.
   *
   * @param id null for somebody whom the register does not know
   */
  public record Named(Long id, String name) {
    @Override
    public String toString() {
      return "Named[hidden]";
    }
  }

  /** Everybody who holds a post in the village, in its township or in the sending unit. */
  public List<Staff> around(Division village, long sendingOffice, LocalDate on) {
    List<Long> places = new ArrayList<>(officesOf(village.id()));
    places.addAll(officesOf(village.parentId()));
    places.add(sendingOffice);
    return people.holders(places, on);
  }

  /** The one who was chosen, or whom the typed name means; two of one name must be told apart by choosing. */
  public Named meant(Long person, String name, Division village, long sendingOffice, LocalDate on) {
    List<Staff> around = around(village, sendingOffice, on);
    String typed = name == null ? "" : name.strip();
    if (person != null) {
      Staff chosen = around.stream().filter(one -> one.personId() == person).findFirst()
          .orElseThrow(() -> DomainException.invalid("person", "recall.person.elsewhere"));
      if (!typed.isEmpty() && !typed.equals(chosen.name())) {
        throw DomainException.invalid("name", "recall.name.differs");
      }
      return new Named(chosen.personId(), chosen.name());
    }
    if (typed.isEmpty()) {
      throw DomainException.invalid("name", "recall.name.needed");
    }
    List<Long> found = ids(around, typed);
    if (found.size() > 1) {
      throw DomainException.invalid("person", "recall.person.several");
    }
    return new Named(found.isEmpty() ? null : found.get(0), typed);
  }

  /** Who of that name held a post in one of the offices on that day; empty if nobody did, or two. */
  Optional<Long> named(String name, Collection<Long> officeIds, LocalDate on) {
    List<Long> found = ids(people.holders(officeIds, on), name.strip());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static List<Long> ids(List<Staff> among, String name) {
    return among.stream().filter(one -> one.name().equals(name)).map(Staff::personId).distinct().toList();
  }

  private List<Long> officesOf(long divisionId) {
    return offices.ofDivision(divisionId).stream().map(Office::id).toList();
  }

  Set<Long> tiedTo(long personId) {
    return people.tiedTo(personId);
  }
}
