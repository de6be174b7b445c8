package org.xiaohao.supervision.diligence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.PostChoice;
import org.xiaohao.platform.organisation.Role;

/** The work ledger of helpers: an entry counts only when the household signed or its refusal is recorded (S27). */
@Service
public class WorkEntries {

  private final WorkEntryMapper mapper;
  private final VillageMapper villages;
  private final HelpedPlaces places;
  private final DutyRecords records;
  private final Trail trail;

  WorkEntries(WorkEntryMapper mapper, VillageMapper villages, HelpedPlaces places, DutyRecords records, Trail trail) {
    this.mapper = mapper;
    this.villages = villages;
    this.places = places;
    this.records = records;
    this.trail = trail;
  }

  /** What day it is, and who did what. */
  @Component("dutyTrail")
  record Trail(BusinessClock clock, Audit audit) {
  }

  /** The offices in whose name the person may help. */
  public List<Long> helping(Viewer viewer) {
    return places.helping(viewer);
  }

  /** Refuses whoever works in no office that helps. */
  public void requireHelping(Viewer viewer) {
    if (helping(viewer).isEmpty()) {
      throw DomainException.forbidden("diligence.help.office");
    }
  }

  /** The villages in which people of the office may help. */
  public List<VillageContracts.Village> choices(long officeId) {
    return villages.listPlaces(places.of(officeId).path(), trail.clock().today()).stream()
        .map(VillageMapper.Place::choice).toList();
  }

  /** The posts of the village whose holders can witness a signature. */
  public List<PostChoice> witnesses(WorkEntry entry) {
    return places.witnesses(entry.villageId());
  }

  /**
   * Enters help that the person gave.
   *
   * @return reference of the entry
   */
  @Transactional
  public String enter(Viewer viewer, NewWorkEntry form) {
    records.require();
    if (!helping(viewer).contains(form.office())) {
      throw DomainException.forbidden("diligence.help.office");
    }
    if (choices(form.office()).stream().noneMatch(village -> village.id() == form.village())) {
      throw DomainException.invalid("village", "diligence.village.outside");
    }
    requirePast("helpedOn", form.helpedOn(), null);
    String ref = References.next('W');
    try {
      mapper.insert(ref, form, viewer.personId());
    } catch (DuplicateKeyException known) {
      throw DomainException.invalid("household", "diligence.help.known", form.helpedOn());
    }
    WorkEntry entry = mapper.findByRef(ref).orElseThrow();
    places.show(entry.subject(), viewer.personId(), form.village());
    trail.audit().record(viewer.personId(), form.office(), "diligence.help", entry.subject(), form.helpedOn().toString());
    return ref;
  }

  /** Records that the household signed, before the holder of a post of the village. */
  @Transactional
  public void sign(Viewer viewer, String ref, EntrySignature signature) {
    WorkEntry entry = own(viewer, ref);
    requirePast("signedOn", signature.signedOn(), entry.helpedOn());
    if (witnesses(entry).stream().noneMatch(post -> post.postId() == signature.witness())) {
      throw DomainException.invalid("witness", "diligence.witness");
    }
    settle(viewer, entry, WorkEntryState.SIGNED, signature.signedOn(), signature.witness(), null);
  }

  /** Records that the household refused to sign, and why. */
  @Transactional
  public void refuse(Viewer viewer, String ref, EntryRefusal refusal) {
    WorkEntry entry = own(viewer, ref);
    requirePast("refusedOn", refusal.refusedOn(), entry.helpedOn());
    settle(viewer, entry, WorkEntryState.REFUSED, refusal.refusedOn(), null, refusal.reason());
  }

  private void settle(Viewer viewer, WorkEntry entry, WorkEntryState next, LocalDate on, Long witness, String reason) {
    if (!entry.state().mayBecome(next) || mapper.updateSettled(entry.id(), next, on, witness, reason) == 0) {
      throw DomainException.conflict("diligence.help.settled");
    }
    String deed = next == WorkEntryState.SIGNED ? "diligence.help.sign" : "diligence.help.refuse";
    trail.audit().record(viewer.personId(), entry.officeId(), deed, entry.subject(), on.toString());
  }

  /** Notes that a photo of the signature was added; the file itself is stored outside of any transaction. */
  @Transactional
  public void photographed(Viewer viewer, WorkEntry entry, long photo) {
    trail.audit().record(viewer.personId(), entry.officeId(), "diligence.help.photo", entry.subject(),
        String.valueOf(photo));
  }

  /** The entry of the helper who made it; refuses others. */
  public WorkEntry requireOwn(Viewer viewer, String ref) {
    WorkEntry seen = byRef(viewer, ref);
    if (seen.helperId() != viewer.personId()) {
      throw DomainException.forbidden("diligence.help.own");
    }
    return seen;
  }

  /** The entry, held, of the helper who made it. */
  private WorkEntry own(Viewer viewer, String ref) {
    WorkEntry seen = requireOwn(viewer, ref);
    lock(seen.id());
    return byId(seen.id());
  }

  private void requirePast(String field, LocalDate day, LocalDate notBefore) {
    if (day.isAfter(trail.clock().today())) {
      throw DomainException.invalid(field, "diligence.date.future", trail.clock().today());
    }
    if (notBefore != null && day.isBefore(notBefore)) {
      throw DomainException.invalid(field, "diligence.help.early", notBefore);
    }
  }

  public WorkEntry byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The entry, or "not found" for who is neither its helper nor an inspector of the village (M2). */
  public WorkEntry byRef(Viewer viewer, String ref) {
    WorkEntry entry = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    places.requireVisible(viewer, entry.subject());
    return entry;
  }

  /** Whether the person may record signature or refusal now. */
  public boolean maySettle(Viewer viewer, WorkEntry entry) {
    return entry.state() == WorkEntryState.WAITING && entry.helperId() == viewer.personId();
  }

  /** Entries that the person may see, newest first: a helper's own, an inspector's of the area. */
  public List<WorkEntry> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Whether the person inspects helpers: the rates are for supervision offices only. */
  public boolean inspects(Viewer viewer) {
    return viewer.holds(Role.SUPERVISION_OFFICE);
  }

  /** How often households of the inspector's area refused to sign, by helper. */
  public List<HelperRate> rates(Viewer viewer, Long after, int limit) {
    if (!inspects(viewer)) {
      throw DomainException.forbidden("diligence.rates");
    }
    return mapper.listRates(viewer, after == null ? 0 : after, limit);
  }

  Optional<CaseRef> find(String ref) {
    return mapper.findByRef(ref).map(WorkEntry::subject);
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
