package org.xiaohao.platform.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** Divisions of the {@link CarriedRegister}. */
@Component
@InZones(NetworkZone.INTAKE)
class CarriedDivisions implements DivisionMapper {

  private final CarriedRegister register;

  CarriedDivisions(CarriedRegister register) {
    this.register = register;
  }

  @Override
  public Optional<Division> findById(long id) {
    return Optional.ofNullable(register.now().divisions.get(id));
  }

  @Override
  public Optional<Division> findByCode(String code) {
    return list(division -> division.code().equals(code)).stream().findFirst();
  }

  @Override
  public List<Division> listChildren(long parentId) {
    return list(division -> division.parentId() != null && division.parentId() == parentId && division.validTo() == null);
  }

  @Override
  public List<Division> listRoots() {
    return list(division -> division.parentId() == null && division.validTo() == null);
  }

  @Override
  public List<Division> listWithinOrAmong(String prefix, Collection<Long> ids) {
    return list(division -> division.path().startsWith(prefix) || ids.contains(division.id()));
  }

  private List<Division> list(Predicate<Division> wanted) {
    return register.now().image.divisions().stream().filter(wanted).toList();
  }
}
