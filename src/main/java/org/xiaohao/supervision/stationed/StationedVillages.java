package org.xiaohao.supervision.stationed;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Level;

/** What counties count of their villages, and which of these lack a team (S45). */
@Service
public class StationedVillages {

  private final StationedMapper mapper;
  private final StationedOffices offices;
  private final StationedRules rules;
  private final Audit audit;

  StationedVillages(StationedMapper mapper, StationedOffices offices, StationedRules rules, Audit audit) {
    this.mapper = mapper;
    this.offices = offices;
    this.rules = rules;
    this.audit = audit;
  }

  /**
   * Enters what the county counted; a newer count takes the place of the older, which the trail keeps.
   *
   * @return reference of the village
   */
  @Transactional
  public String count(Viewer viewer, VillageCount form) {
    if (!offices.keeps(viewer)) {
      throw DomainException.forbidden("stationed.not.your.office");
    }
    Division village = offices.villages(viewer).stream().filter(one -> one.id() == form.village()).findFirst()
        .orElseThrow(() -> DomainException.invalid("village", "stationed.village.outside"));
    rules.requirePast("countedOn", form.countedOn());
    long id = mapper.findVillageOf(village.id()).map(known -> renewed(viewer, known, form)).orElseGet(() -> opened(village, form));
    StationedVillage one = byId(id);
    audit.record(viewer.personId(), offices.requireKeeper(viewer, one.countyId()), "stationed.count", one.subject(),
        form.kind() + " " + form.registeredPoor() + " " + form.countedOn());
    return one.ref();
  }

  private long renewed(Viewer viewer, long id, VillageCount form) {
    lock(id);
    StationedVillage one = byId(id);
    offices.requireVisible(viewer, one.subject());
    if (form.countedOn().isBefore(one.countedOn())) {
      throw DomainException.invalid("countedOn", "stationed.count.older", one.countedOn());
    }
    mapper.updateCount(id, form);
    return id;
  }

  private long opened(Division village, VillageCount form) {
    String ref = References.next('W');
    try {
      mapper.insertVillage(ref, village.idAt(Level.COUNTY).orElseThrow(), form);
    } catch (DuplicateKeyException meanwhile) {
      throw DomainException.conflict("stationed.count.meanwhile");
    }
    StationedVillage one = mapper.findVillageByRef(ref, rules.today()).orElseThrow();
    offices.show(one.subject(), village.id());
    return one.id();
  }

  public StationedVillage byId(long id) {
    return mapper.findVillage(id, rules.today()).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The village, or "not found" when the person may not know of it (M2). */
  public StationedVillage byRef(Viewer viewer, String ref) {
    StationedVillage one = mapper.findVillageByRef(ref, rules.today()).orElseThrow(() -> DomainException.notFound("unknown"));
    offices.requireVisible(viewer, one.subject());
    return one;
  }

  /** Refuses whoever does not keep the records of the village's county. */
  public void requireKept(Viewer viewer, String ref) {
    offices.requireKeeper(viewer, byRef(viewer, ref).countyId());
  }

  /** Villages the person may see, newest first. */
  public List<StationedVillage> list(Viewer viewer, Long before, int limit) {
    return mapper.listVillages(viewer, null, rules.today(), before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Those that need a team and have none; none at all where no rule asks for teams any more. */
  public List<StationedVillage> lackingTeam(Viewer viewer, Long before, int limit) {
    return rules.teamThreshold().map(threshold -> mapper.listVillages(viewer, threshold.value().intValueExact(), rules.today(),
        before == null ? Long.MAX_VALUE : before, limit)).orElse(List.of());
  }

  Optional<CaseRef> find(String ref) {
    return mapper.findVillageByRef(ref, rules.today()).map(StationedVillage::subject);
  }

  void lock(long id) {
    mapper.lockVillage(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
