package org.xiaohao.supervision.stationed;

import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;

/** Tells the platform about stationed cadres, without their names. */
@Component
class StationedCadreType extends StationedRecordType {

  private final StationedCadres cadres;

  StationedCadreType(StationedCadres cadres, MessageSource messages) {
    super(messages);
    this.cadres = cadres;
  }

  @Override
  public String kind() {
    return StationedCadre.KIND;
  }

  @Override
  public Optional<CaseRef> find(String reference) {
    return cadres.find(reference);
  }

  @Override
  public void lock(long id) {
    cadres.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    StationedCadre one = cadres.byId(id);
    return new CaseFacts(one.ref(), said("StationedRole." + one.role()), one.villageName(), 0, one.countyId());
  }
}
