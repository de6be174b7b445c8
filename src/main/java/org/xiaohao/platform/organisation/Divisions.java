package org.xiaohao.platform.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** The divisions of the country as far as this installation reaches. */
@Component
public class Divisions {

  private final DivisionMapper mapper;
  private final KeptRegister register;

  Divisions(DivisionMapper mapper, KeptRegister register) {
    this.mapper = mapper;
    this.register = register;
  }

  public Division byId(long id) {
    return find(id).orElseThrow(() -> DomainException.notFound("division.unknown"));
  }

  Optional<Division> find(long id) {
    return register.ask("division", List.of(id), () -> mapper.findById(id));
  }

  public Division byCode(String code) {
    return register.ask("division of code", List.of(code), () -> mapper.findByCode(code))
        .orElseThrow(() -> DomainException.notFound("division.unknown"));
  }

  /** The divisions right below that still exist. */
  public List<Division> children(long id) {
    return register.ask("divisions below", List.of(id), () -> mapper.listChildren(id));
  }

  /** The counties of a division; a county is its own. */
  public List<Division> counties(Division own) {
    if (own.level() == Level.COUNTY) {
      return List.of(own);
    }
    return children(own.id()).stream().filter(child -> !Level.COUNTY.isAbove(child.level()))
        .flatMap(child -> counties(child).stream()).toList();
  }

  /** The division of that level in which the given one lies; itself at its own level. */
  public Optional<Division> above(long divisionId, Level level) {
    return byId(divisionId).idAt(level).map(this::byId);
  }

  /** A division with all that lies in it, and those above it. */
  List<Division> around(Division division) {
    return register.ask("divisions around", List.of(division.id()),
        () -> mapper.listWithinOrAmong(division.path(), division.chain()));
  }

  /** The topmost divisions that still exist. */
  public List<Division> roots() {
    return register.ask("root divisions", List.of(), mapper::listRoots);
  }
}
