package org.xiaohao.platform.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** The offices of all divisions. */
@Component
public class Offices {

  private final OfficeMapper mapper;
  private final KeptRegister register;

  Offices(OfficeMapper mapper, KeptRegister register) {
    this.mapper = mapper;
    this.register = register;
  }

  public Office byId(long id) {
    return register.ask("office", List.of(id), () -> mapper.findById(id))
        .orElseThrow(() -> DomainException.notFound("office.unknown"));
  }

  public Office byCode(String code) {
    return register.ask("office of code", List.of(code), () -> mapper.findByCode(code))
        .orElseThrow(() -> DomainException.notFound("office.unknown"));
  }

  /** The office of that kind in the division itself; the first registered where there are several. */
  public Optional<Office> of(long divisionId, OfficeKind kind) {
    return ofDivision(divisionId).stream().filter(office -> office.kind() == kind).findFirst();
  }

  /** All offices of the division itself, in order of registration. */
  public List<Office> ofDivision(long divisionId) {
    return register.ask("offices of division", List.of(divisionId), () -> mapper.listOfDivision(divisionId));
  }

  /** The offices of that kind in the division and everywhere below. */
  public List<Office> ofKindUnder(OfficeKind kind, long divisionId) {
    return mapper.listOfKindUnder(kind, divisionId);
  }
}
