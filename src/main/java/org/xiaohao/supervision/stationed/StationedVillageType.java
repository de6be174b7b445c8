package org.xiaohao.supervision.stationed;

import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;

/** Tells the platform about villages in which cadres are stationed. */
@Component
class StationedVillageType extends StationedRecordType {

  private final StationedVillages villages;

  StationedVillageType(StationedVillages villages, MessageSource messages) {
    super(messages);
    this.villages = villages;
  }

  @Override
  public String kind() {
    return StationedVillage.KIND;
  }

  @Override
  public Optional<CaseRef> find(String reference) {
    return villages.find(reference);
  }

  @Override
  public void lock(long id) {
    villages.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    StationedVillage one = villages.byId(id);
    return new CaseFacts(one.ref(), said("stationed.village.title", one.villageName()), one.villageName(), 0, one.countyId());
  }
}
