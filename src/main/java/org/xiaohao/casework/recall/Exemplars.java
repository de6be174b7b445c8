package org.xiaohao.casework.recall;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;

/** Commendations, negative examples and demotions (S36), kept by leading group, oversight and organisation. */
@Service
public class Exemplars {

  private static final String TABLE = "exemplar";
  private static final Set<OfficeKind> KEEPERS = Set.of(OfficeKind.LEADING_GROUP_OFFICE, OfficeKind.SUPERVISION_OFFICE,
      OfficeKind.ORGANISATION_DEPT);

  private final ExemplarMapper mapper;
  private final Demotions demotions;
  private final BusinessClock clock;
  private final Seal seal;
  private final Audit audit;

  Exemplars(ExemplarMapper mapper, Demotions demotions, BusinessClock clock, Seal seal, Audit audit) {
    this.mapper = mapper;
    this.demotions = demotions;
    this.clock = clock;
    this.seal = seal;
    this.audit = audit;
  }

  /** Sealing, and offices. */
  @Component("exemplarSeal")
  record Seal(Vault vault, Keyring keyring, Offices offices) {
  }

  /** Enters something; a demotion names somebody of the register and what it rests on. Returns the reference. */
  @Transactional
  public String enter(Viewer viewer, ExemplarForm form) {
    if (keeping(viewer).stream().noneMatch(office -> office.id() == form.office())) {
      throw DomainException.forbidden("exemplar.not.your.office");
    }
    if (form.happenedOn().isAfter(clock.today())) {
      throw DomainException.invalid("happenedOn", "recall.date.future", clock.today());
    }
    Office office = seal.offices().byId(form.office());
    boolean demotion = form.kind() == ExemplarKind.DEMOTION;
    Long person = demotion ? Long.valueOf(demotions.check(office, form)) : null;
    String ref = References.next('E');
    mapper.insert(new Exemplar(0, ref, form.kind(), office.id(), office.divisionId(), form.happenedOn(),
        form.decisionNumber(), viewer.personId(), clock.today(), person, demotion ? form.basis() : null));
    Exemplar one = mapper.findByRef(ref).orElseThrow();
    seal.vault().seal(TABLE, one.id(), "name", form.name(), List.of(seal.keyring().staff()));
    seal.vault().seal(TABLE, one.id(), "deed", form.deed(), List.of(seal.keyring().staff()));
    audit.record(viewer.personId(), office.id(), "exemplar.enter", null, ref + " " + form.kind());
    return ref;
  }

  /** Offices for which the person keeps the register. */
  public List<Office> keeping(Viewer viewer) {
    return viewer.appointments().stream().filter(post -> KEEPERS.contains(post.officeKind()))
        .map(post -> seal.offices().byId(post.officeId())).distinct().toList();
  }

  /** Entries of the person's offices, newest first. */
  public List<Exemplar> list(Viewer viewer, Long before, int limit) {
    List<Long> offices = keeping(viewer).stream().map(Office::id).toList();
    return offices.isEmpty() ? List.of()
        : mapper.listOfOffices(offices, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Name and deed, for those who keep the register; that reading goes on record first. */
  @Transactional
  public Map<String, String> texts(Viewer viewer, String ref) {
    Exemplar one = mapper.findByRef(ref).filter(each -> keeping(viewer).stream()
        .anyMatch(office -> office.id() == each.officeId())).orElseThrow(() -> DomainException.notFound("unknown"));
    audit.read(viewer.personId(), new CaseRef(TABLE, one.id()));
    return seal.vault().openAllAsStaff(TABLE, one.id());
  }
}
