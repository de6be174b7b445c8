package org.xiaohao.platform.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** Offices of the {@link CarriedRegister}. */
@Component
@InZones(NetworkZone.INTAKE)
class CarriedOffices implements OfficeMapper {

  private final CarriedRegister register;

  CarriedOffices(CarriedRegister register) {
    this.register = register;
  }

  @Override
  public Optional<Office> findById(long id) {
    return Optional.ofNullable(register.now().offices.get(id));
  }

  @Override
  public Optional<Office> findByCode(String code) {
    return register.now().image.offices().stream().filter(office -> office.code().equals(code)).findFirst();
  }

  @Override
  public List<Office> listOfDivision(long divisionId) {
    return register.now().officesOfDivision.getOrDefault(divisionId, List.of());
  }

  @Override
  public List<Office> listOfKindUnder(OfficeKind kind, long divisionId) {
    CarriedRegister.Indexed now = register.now();
    Division top = now.divisions.get(divisionId);
    return now.image.offices().stream().filter(office -> office.kind() == kind)
        .filter(office -> now.divisions.get(office.divisionId()).within(top)).toList();
  }
}
