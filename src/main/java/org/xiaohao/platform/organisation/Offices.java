package org.xiaohao.platform.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** The offices of all divisions. */
@Component
public class Offices {

  private final OfficeMapper mapper;

  Offices(OfficeMapper mapper) {
    this.mapper = mapper;
  }

  public Office byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("office.unknown"));
  }

  public Office byCode(String code) {
    return mapper.findByCode(code).orElseThrow(() -> DomainException.notFound("office.unknown"));
  }

  /** The office of that kind in the division itself; the first registered where there are several. */
  public Optional<Office> of(long divisionId, OfficeKind kind) {
    return mapper.listOfDivision(divisionId).stream().filter(office -> office.kind() == kind).findFirst();
  }

  /** All offices of the division itself, in order of registration. */
  public List<Office> ofDivision(long divisionId) {
    return mapper.listOfDivision(divisionId);
  }

  /** The offices of that kind in the division and everywhere below. */
  public List<Office> ofKindUnder(OfficeKind kind, long divisionId) {
    return mapper.listOfKindUnder(kind, divisionId);
  }
}
