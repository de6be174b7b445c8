package org.xiaohao.supervision.register;

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
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;

/**
 * Households. One is entered as eligible and comes into the register by an approved adjustment only, so that nobody gets in
 * or out by the word of one person.
 */
@Service
public class Households {

  private final HouseholdMapper mapper;
  private final RegisterOffices offices;
  private final RegisterTexts texts;
  private final BusinessClock clock;
  private final Audit audit;

  Households(HouseholdMapper mapper, RegisterOffices offices, RegisterTexts texts, BusinessClock clock, Audit audit) {
    this.mapper = mapper;
    this.offices = offices;
    this.texts = texts;
    this.clock = clock;
    this.audit = audit;
  }

  /** The row behind which a list goes on. */
  record After(long villageId, long id) {

    /** Null for the beginning of the list, and for what is no key. */
    static After of(String key) {
      return key != null && key.matches("\\d{1,18}_\\d{1,18}")
          ? new After(Long.parseLong(key.substring(0, key.indexOf('_'))),
              Long.parseLong(key.substring(key.indexOf('_') + 1)))
          : null;
    }
  }

  /**
   * Enters an eligible household of one of the county's villages (S40).
   *
   * @return its reference
   */
  @Transactional
  public String enter(Viewer viewer, NewHousehold form) {
    Division county = offices.countyOf(viewer, form.village(), "village");
    long office = offices.requireKeeping(viewer, county.id());
    String ref = References.next('X');
    try {
      mapper.insert(ref, form, county.id(), clock.today(), office, viewer.personId());
    } catch (DuplicateKeyException known) {
      throw DomainException.invalid("number", "register.number.known");
    }
    Household one = mapper.findByRef(ref).orElseThrow();
    texts.head(one, form.head());
    offices.show(one.subject(), form.village());
    audit.record(viewer.personId(), office, "household.enter", one.subject(), form.eligibleAs().name());
    return ref;
  }

  /** Lists a household that is out of the register as eligible (again). */
  @Transactional
  public void relist(Viewer viewer, String ref, Relisting form) {
    Household one = held(viewer, ref);
    move(one, RegisterState.ELIGIBLE);
    mapper.updateClass(one.id(), form.eligibleAs());
    audit.record(viewer.personId(), offices.requireKeeping(viewer, one.countyId()), "household.relist", one.subject(),
        form.eligibleAs().name());
  }

  public Household byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The household, or "not found" when the person may not know of it (M2). */
  public Household byRef(Viewer viewer, String ref) {
    Household one = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    offices.requireVisible(viewer, one.subject());
    return one;
  }

  /** Households in that state that the person may see, village by village. */
  public List<Household> list(Viewer viewer, RegisterState state, String after, int limit) {
    return mapper.listVisible(viewer, offices.onlyCounty(viewer), state, After.of(after), limit);
  }

  /** Whether the person keeps the register in which the household is. */
  public boolean mayKeep(Viewer viewer, Household one) {
    return offices.keeping(viewer, one.countyId()).isPresent();
  }

  /** The household, locked for a keeper of its register. */
  Household held(Viewer viewer, String ref) {
    Household seen = byRef(viewer, ref);
    offices.requireKeeping(viewer, seen.countyId());
    return locked(seen);
  }

  /** The household as it is now, locked for the rest of the transaction. */
  Household locked(Household seen) {
    lock(seen.id());
    return byId(seen.id());
  }

  void move(Household one, RegisterState next) {
    if (!one.state().mayBecome(next) || mapper.updateState(one.id(), one.state(), next, clock.today()) == 0) {
      throw DomainException.conflict("register.state");
    }
  }

  Optional<CaseRef> find(String ref) {
    return mapper.findByRef(ref).map(Household::subject);
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
