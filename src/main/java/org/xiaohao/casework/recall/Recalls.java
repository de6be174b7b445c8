package org.xiaohao.casework.recall;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Staff;
import org.xiaohao.platform.workflow.Processes;

/** Recalls: proposed by township, oversight or organisation; seen by both units that manage the cadre. */
@Service
public class Recalls {

  private static final Set<OfficeKind> PROPOSERS = Set.of(OfficeKind.TOWNSHIP_GOVERNMENT, OfficeKind.PARTY_COMMITTEE,
      OfficeKind.SUPERVISION_OFFICE, OfficeKind.ORGANISATION_DEPT);

  private final RecallMapper mapper;
  private final RecallRows rows;
  private final CaseAccess access;
  private final Register register;
  private final Deeds deeds;

  Recalls(RecallMapper mapper, RecallRows rows, CaseAccess access, Register register, Deeds deeds) {
    this.mapper = mapper;
    this.rows = rows;
    this.access = access;
    this.register = register;
    this.deeds = deeds;
  }

  /** Places and offices. */
  @Component("recallRegister")
  record Register(Offices offices, Divisions divisions, RegisteredPeople people) {
  }

  /** What happens around a row. */
  @Component("recallDeeds")
  record Deeds(Processes processes, Audit audit) {
  }

  /** Proposes a recall; returns its reference. */
  @Transactional
  public String propose(Viewer viewer, RecallForm form) {
    if (proposing(viewer).stream().noneMatch(office -> office.id() == form.office())) {
      throw DomainException.forbidden("recall.not.your.office");
    }
    Office own = register.offices().byId(form.office());
    Division village = register.divisions().byId(form.village());
    Division county = register.divisions().above(village.id(), Level.COUNTY)
        .filter(division -> village.level() == Level.VILLAGE)
        .orElseThrow(() -> DomainException.invalid("village", "recall.village"));
    if (!village.within(register.divisions().byId(own.divisionId()))) {
      throw DomainException.invalid("village", "recall.outside");
    }
    Office sending = register.offices().byId(form.sendingOffice());
    Office host = register.offices().of(village.parentId(), OfficeKind.PARTY_COMMITTEE)
        .orElseThrow(() -> DomainException.conflict("recall.office.none"));
    RegisteredPeople.Named recalled = register.people().meant(form.person(), form.name(), village, sending.id(),
        rows.today());
    String ref = References.next('Z');
    mapper.insert(new Recall(0, ref, form.cadre(), form.ground(), village.id(), county.id(), own.id(), sending.id(),
        host.id(), RecallState.PROPOSED, rows.today(), viewer.personId(), null, null, null, null, null, null, null, null,
        null, null, recalled.id()));
    Recall one = mapper.findByRef(ref).orElseThrow();
    keepAway(viewer, one);
    rows.seal(one, "name", recalled.name());
    rows.seal(one, "facts", form.facts());
    access.grantOffice(one.subject(), own.id(), Relation.OWNER);
    access.grantOffice(one.subject(), sending.id(), Relation.READER);
    access.grantOffice(one.subject(), host.id(), own.id() == host.id() ? Relation.OWNER : Relation.READER);
    deeds.audit().record(viewer.personId(), own.id(), "recall.propose", one.subject(), form.ground().name());
    deeds.processes().start("recall", one.subject(), Map.of());
    return ref;
  }

  private void keepAway(Viewer viewer, Recall one) {
    if (one.personId() == null) {
      return;
    }
    access.exclude(one.subject(), one.personId(), "RESPONDENT", true);
    register.people().tiedTo(one.personId()).forEach(kin -> access.exclude(one.subject(), kin, "KIN", true));
    if (access.isExcluded(one.subject(), viewer.personId())) {
      throw DomainException.invalid("person", "recall.proposer.tied");
    }
  }

  /** Whom the form offers: the people of the village, its township and the sending unit; empty if these are not known yet. */
  public List<Staff> candidates(Viewer viewer, Long villageId, Long sendingOffice) {
    if (villageId == null || sendingOffice == null) {
      return List.of();
    }
    Division village = register.divisions().byId(villageId);
    boolean own = village.level() == Level.VILLAGE && proposing(viewer).stream()
        .anyMatch(office -> village.within(register.divisions().byId(office.divisionId())));
    return own ? register.people().around(village, sendingOffice, rows.today()) : List.of();
  }

  /** Offices in whose name the person may propose a recall. */
  public List<Office> proposing(Viewer viewer) {
    return viewer.appointments().stream().filter(post -> PROPOSERS.contains(post.officeKind()))
        .map(post -> register.offices().byId(post.officeId())).distinct().toList();
  }

  /** The recall, or "not found" for whoever may not know of it. */
  public Recall byRef(Viewer viewer, String ref) {
    Recall one = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, one.subject());
    return one;
  }

  /** Recalls the person may see, newest first. */
  public List<Recall> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Name and words; that reading goes on record first. */
  @Transactional
  public Map<String, String> texts(Viewer viewer, Recall one) {
    access.requireVisible(viewer, one.subject());
    deeds.audit().read(viewer.personId(), one.subject());
    return rows.texts(one);
  }
}
