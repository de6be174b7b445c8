package org.xiaohao.platform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** The post register: who a report may be about and which level manages them (ruling B6, decision 17). */
@Component
public class Posts {

  private final PostMapper mapper;
  private final DivisionMapper divisions;
  private final OfficeMapper offices;

  Posts(PostMapper mapper, DivisionMapper divisions, OfficeMapper offices) {
    this.mapper = mapper;
    this.divisions = divisions;
    this.offices = offices;
  }

  public Post byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("post.unknown"));
  }

  /** The units a reporter may choose in a place. */
  public List<Office> units(long divisionId) {
    return offices.listOfDivision(divisionId).stream()
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
    return mapper.findStanding(postId).orElseThrow(() -> DomainException.notFound("post.unknown"));
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
    Division place =
        divisions.findById(divisionId).orElseThrow(() -> DomainException.notFound("division.unknown"));
    List<Long> chain = place.chain();
    String prefix = reach(place);
    List<Division> scope = divisions.listWithinOrAmong(prefix, chain);
    TypedRespondent typed = new TypedRespondent(new PlaceNames(place, scope), unit, post, name);
    if (typed.isEmpty()) {
      return List.of();
    }
    return typed.matches(mapper.listHolders(prefix, chain, on), place.level().or(Level.COUNTY));
  }

  private String reach(Division place) {
    return place.idAt(Level.COUNTY)
        .flatMap(divisions::findById)
        .map(Division::path)
        .orElse(place.path());
  }
}
