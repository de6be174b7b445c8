package org.xiaohao.platform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** The post register: who a report may be about and which level manages them (ruling B6, decision 17). */
@Component
public class Posts {

  private final PostMapper mapper;
  private final Divisions divisions;
  private final Offices offices;
  private final KeptRegister register;

  Posts(PostMapper mapper, Divisions divisions, Offices offices, KeptRegister register) {
    this.mapper = mapper;
    this.divisions = divisions;
    this.offices = offices;
    this.register = register;
  }

  public Post byId(long id) {
    return find(id).orElseThrow(() -> DomainException.notFound("post.unknown"));
  }

  /** The post of an id, for ids that came from outside. */
  public Optional<Post> find(long id) {
    return register.ask("post", List.of(id), () -> mapper.findById(id));
  }

  /** The units a reporter may choose in a place. */
  public List<Office> units(long divisionId) {
    return offices.ofDivision(divisionId).stream()
        .filter(office -> office.kind() != OfficeKind.ADMINISTRATION)
        .toList();
  }

  /** The posts a reporter may choose in a unit, chiefs first, each title once and never with a name. */
  public List<PostChoice> ofUnit(long officeId) {
    return mapper.listOfOffice(officeId).stream()
        .collect(Collectors.groupingBy(PostChoice::title, LinkedHashMap::new, Collectors.toList()))
        .values().stream()
        .map(same -> same.get(0))
        .toList();
  }

  /** Standing of whoever holds the post; unknown for null. */
  public Standing standing(Long postId) {
    if (postId == null) {
      return Standing.UNKNOWN;
    }
    return register.ask("standing", List.of(postId), () -> mapper.findStanding(postId))
        .orElseThrow(() -> DomainException.notFound("post.unknown"));
  }

  /** 就高 over several standings. */
  public Standing highest(Collection<Standing> standings) {
    return Standing.highest(standings);
  }

  /**
   * Posts that what a reporter typed may mean: the name with unit or post, or unit and post together. Looks through the
   * whole county of the place and the offices of the city and province above it. The typed words are compared in memory
   * and reach neither the database nor a log.
   */
  public List<Match> matchTyped(long divisionId, String unit, String post, String name, LocalDate on) {
    Division place = divisions.byId(divisionId);
    Division reach = place.idAt(Level.COUNTY).flatMap(divisions::find).orElse(place);
    List<Division> around = divisions.around(reach);
    PlaceNames places = register.ask("place names", List.of(place.id()), () -> new PlaceNames(place, around));
    TypedRespondent typed = new TypedRespondent(places, unit, post, name);
    if (typed.isEmpty()) {
      return List.of();
    }
    return typed.matches(entries(place, reach, places, on), place.level().or(Level.COUNTY));
  }

  /** The register around a place, its names made comparable once and not for every word typed. */
  private TypedRespondent.Entries entries(Division place, Division reach, PlaceNames places, LocalDate on) {
    return register.ask("entries", List.of(place.id(), on),
        () -> TypedRespondent.Entries.of(mapper.listHolders(reach.path(), reach.chain(), on), places));
  }
}
