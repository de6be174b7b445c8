package org.xiaohao.supervision.stationed;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.recall.RegisteredPeople;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.Staff;

/** Cadres stationed in villages, seen by the two that manage them: the unit that sent them and the township (S6). */
@Service
public class StationedCadres {

  private static final String TABLE = "stationed_cadre";

  private final StationedMapper mapper;
  private final StationedVillages villages;
  private final StationedOffices offices;
  private final StationedRules rules;
  private final Posting posting;

  StationedCadres(StationedMapper mapper, StationedVillages villages, StationedOffices offices, StationedRules rules,
      Posting posting) {
    this.mapper = mapper;
    this.villages = villages;
    this.offices = offices;
    this.rules = rules;
    this.posting = posting;
  }

  /** Who is meant, and what is kept of it. */
  @Component("stationedPosting")
  record Posting(RegisteredPeople people, StationedWords words, Audit audit) {
  }

  /**
   * Posts a cadre to a village.
   *
   * @return reference of the cadre
   */
  @Transactional
  public String post(Viewer viewer, String villageRef, NewCadre form) {
    StationedVillage village = villages.byRef(viewer, villageRef);
    long office = offices.requireKeeper(viewer, village.countyId());
    Office sending = offices.senders(village.villageId()).stream().filter(one -> one.id() == form.sendingOffice())
        .findFirst().orElseThrow(() -> DomainException.invalid("sendingOffice", "stationed.sender.unknown"));
    rules.requirePast("fromOn", form.fromOn());
    RegisteredPeople.Named named = posting.people().meant(form.person(), form.name(),
        offices.division(village.villageId()), sending.id(), rules.today());
    villages.lock(village.id());
    requireNew(viewer, village, named);
    String ref = References.next('D');
    mapper.insertCadre(ref, village, form, offices.host(village.villageId()), named.id(), viewer.personId());
    StationedCadre one = mapper.findCadreByRef(ref).orElseThrow();
    posting.words().seal(TABLE, one.id(), "name", named.name());
    offices.show(one.subject(), village.villageId());
    offices.showToSender(one.subject(), sending.id());
    posting.audit().record(viewer.personId(), office, "stationed.post", one.subject(), form.role() + " " + form.fromOn());
    return ref;
  }

  private void requireNew(Viewer viewer, StationedVillage village, RegisteredPeople.Named named) {
    if (named.id() != null && ofVillage(viewer, village).stream()
        .anyMatch(one -> one.is(named.id()) && one.toOn() == null)) {
      throw DomainException.invalid("person", "stationed.cadre.known");
    }
  }

  /** Ends a posting; the last day is still one in the village. */
  @Transactional
  public void end(Viewer viewer, String ref, EndPosting form) {
    StationedCadre one = byRef(viewer, ref);
    long office = offices.requireKeeper(viewer, one.countyId());
    lock(one.id());
    rules.requirePast("toOn", form.toOn());
    if (form.toOn().isBefore(one.fromOn())) {
      throw DomainException.invalid("toOn", "stationed.end.early", one.fromOn());
    }
    if (mapper.updateEnd(one.id(), form.toOn()) == 0) {
      throw DomainException.conflict("stationed.end.already");
    }
    posting.audit().record(viewer.personId(), office, "stationed.end", one.subject(), form.toOn().toString());
  }

  public StationedCadre byId(long id) {
    return mapper.findCadre(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The cadre, or "not found" when the person may not know of it (M2). */
  public StationedCadre byRef(Viewer viewer, String ref) {
    StationedCadre one = mapper.findCadreByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    offices.requireVisible(viewer, one.subject());
    return one;
  }

  /** Refuses whoever does not keep the records of the cadre's county. */
  public void requireKept(Viewer viewer, String ref) {
    offices.requireKeeper(viewer, byRef(viewer, ref).countyId());
  }

  /** Cadres the person may see, newest first. */
  public List<StationedCadre> list(Viewer viewer, Long before, int limit) {
    return mapper.listCadres(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Cadres of the village that the person may see, those there now first. */
  public List<StationedCadre> ofVillage(Viewer viewer, StationedVillage village) {
    return mapper.listCadresOf(viewer, village.id());
  }

  /** The name; that reading goes on record first. */
  public String name(Viewer viewer, StationedCadre one) {
    offices.requireVisible(viewer, one.subject());
    return posting.words().open(viewer, one.subject(), TABLE, one.id()).get("name");
  }

  /** Whom the form offers: the people of the village, its township and the sending unit. */
  public List<Staff> candidates(Viewer viewer, StationedVillage village, long sendingOffice) {
    offices.requireKeeper(viewer, village.countyId());
    return posting.people().around(offices.division(village.villageId()), sendingOffice, rules.today());
  }

  Optional<CaseRef> find(String ref) {
    return mapper.findCadreByRef(ref).map(StationedCadre::subject);
  }

  void lock(long id) {
    mapper.lockCadre(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
