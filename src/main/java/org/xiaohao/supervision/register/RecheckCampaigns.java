package org.xiaohao.supervision.register;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;

/** Rechecks of the register (S4): ordered for a county, reported village by village, over within a month. */
@Service
public class RecheckCampaigns {

  private static final int MOST_MONTHS = 1;

  private final RecheckMapper mapper;
  private final RegisterOffices offices;
  private final BusinessClock clock;
  private final Audit audit;

  RecheckCampaigns(RecheckMapper mapper, RegisterOffices offices, BusinessClock clock, Audit audit) {
    this.mapper = mapper;
    this.offices = offices;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Orders a recheck of all villages of a county in the area of the office.
   *
   * @return its reference
   */
  @Transactional
  public String open(Viewer viewer, NewRecheck form) {
    Division county = offices.countyUnder(viewer, form.office(), form.county());
    List<Long> villages = offices.villages(county).stream().map(Division::id).toList();
    if (villages.isEmpty()) {
      throw DomainException.invalid("county", "register.recheck.no.villages");
    }
    if (form.toOn().isBefore(form.fromOn())) {
      throw DomainException.invalid("toOn", "register.recheck.backwards", form.fromOn());
    }
    if (form.toOn().isAfter(form.fromOn().plusMonths(MOST_MONTHS))) {
      throw DomainException.invalid("toOn", "register.recheck.long", form.fromOn().plusMonths(MOST_MONTHS));
    }
    String ref = References.next('W');
    mapper.insert(ref, form, viewer.personId());
    RecheckCampaign one = mapper.findByRef(ref).orElseThrow();
    mapper.insertVillages(one.id(), villages);
    offices.show(one.subject(), county.id());
    audit.record(viewer.personId(), form.office(), "recheck.open", one.subject(), form.fromOn() + " " + form.toOn());
    return ref;
  }

  /** Enters how far a village is; by the county, again as often as it changes, also after the end. */
  @Transactional
  public void enter(Viewer viewer, String ref, long villageId, RecheckEntry form) {
    RecheckCampaign seen = byRef(viewer, ref);
    long office = offices.requireKeeping(viewer, seen.countyId());
    lock(seen.id());
    if (clock.today().isBefore(seen.fromOn())) {
      throw DomainException.conflict("register.recheck.early", seen.fromOn());
    }
    if (form.done() > form.total()) {
      throw DomainException.invalid("done", "register.recheck.over", form.total());
    }
    if (mapper.updateEntry(seen.id(), villageId, form, viewer.personId(), clock.today()) == 0) {
      throw DomainException.notFound("unknown");
    }
    audit.record(viewer.personId(), office, "recheck.enter", seen.subject(),
        offices.division(villageId).code() + " " + form.done() + " " + form.total());
  }

  public RecheckCampaign byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The recheck, or "not found" when the person may not know of it (M2). */
  public RecheckCampaign byRef(Viewer viewer, String ref) {
    RecheckCampaign one = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    offices.requireVisible(viewer, one.subject());
    return one;
  }

  /** Rechecks that the person may see, newest first. */
  public List<RecheckCampaign> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** The villages of a recheck. */
  public List<RecheckVillage> villages(RecheckCampaign one) {
    return mapper.listVillages(one.id());
  }

  /** What the register of the county was adjusted by while it ran. */
  public List<AdjustmentTally> tally(RecheckCampaign one) {
    return mapper.tally(one.countyId(), one.fromOn(), one.toOn());
  }

  /** Whether the person enters what the villages report. */
  public boolean mayEnter(Viewer viewer, RecheckCampaign one) {
    return offices.keeping(viewer, one.countyId()).isPresent();
  }

  /** Refuses whoever does not enter what the villages report. */
  public void requireEntering(Viewer viewer, String ref) {
    offices.requireKeeping(viewer, byRef(viewer, ref).countyId());
  }

  Optional<CaseRef> find(String ref) {
    return mapper.findByRef(ref).map(RecheckCampaign::subject);
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
