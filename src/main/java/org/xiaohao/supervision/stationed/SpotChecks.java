package org.xiaohao.supervision.stationed;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/** Spot checks by the organisation departments of the county and above (组织部门进行检查, S28). */
@Service
public class SpotChecks {

  private final AttendanceMapper mapper;
  private final StationedCadres cadres;
  private final StationedOffices offices;
  private final StationedRules rules;
  private final Audit audit;

  SpotChecks(AttendanceMapper mapper, StationedCadres cadres, StationedOffices offices, StationedRules rules, Audit audit) {
    this.mapper = mapper;
    this.cadres = cadres;
    this.offices = offices;
    this.rules = rules;
    this.audit = audit;
  }

  /** Records what was found. */
  @Transactional
  public void record(Viewer viewer, String ref, NewSpotCheck check) {
    requireChecker(viewer, ref);
    StationedCadre one = cadres.byRef(viewer, ref);
    long office = offices.organisation(viewer, one.villageId()).orElseThrow();
    rules.requireStationed("checkedOn", one, check.checkedOn());
    try {
      mapper.insertCheck(one.id(), check, office, viewer.personId());
    } catch (DuplicateKeyException known) {
      throw DomainException.invalid("checkedOn", "stationed.check.known");
    }
    audit.record(viewer.personId(), office, "stationed.check", one.subject(), check.checkedOn() + " " + check.found());
  }

  /** Refuses whoever is not of an organisation department over the village, and the cadre. */
  public void requireChecker(Viewer viewer, String ref) {
    StationedCadre one = cadres.byRef(viewer, ref);
    if (!mayCheck(viewer, one)) {
      throw DomainException.forbidden("stationed.check.not.yours");
    }
  }

  /** Whether the person may record a spot check. */
  public boolean mayCheck(Viewer viewer, StationedCadre one) {
    return !one.is(viewer.personId()) && offices.organisation(viewer, one.villageId()).isPresent();
  }

  /** Spot checks of the cadre, latest entered first. */
  public List<SpotCheck> list(Viewer viewer, String ref, Long before, int limit) {
    return mapper.listChecks(cadres.byRef(viewer, ref).id(), before == null ? Long.MAX_VALUE : before, limit);
  }
}
