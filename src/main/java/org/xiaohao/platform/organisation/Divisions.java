package org.xiaohao.platform.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** The divisions of the country as far as this installation reaches. */
@Component
public class Divisions {

  private final DivisionMapper mapper;

  Divisions(DivisionMapper mapper) {
    this.mapper = mapper;
  }

  public Division byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("division.unknown"));
  }

  public Division byCode(String code) {
    return mapper.findByCode(code).orElseThrow(() -> DomainException.notFound("division.unknown"));
  }

  /** The divisions right below that still exist. */
  public List<Division> children(long id) {
    return mapper.listChildren(id);
  }

  /** The division of that level in which the given one lies; itself at its own level. */
  public Optional<Division> above(long divisionId, Level level) {
    return byId(divisionId).idAt(level).map(this::byId);
  }

  /** The topmost divisions that still exist. */
  public List<Division> roots() {
    return mapper.listRoots();
  }
}
