package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.Processes;

/** Cases of accountability: opened on a fact, seen by those who work on them. */
@Service
public class Accountabilities {

  private static final int MOST = 200;

  private final AccountabilityMapper mapper;
  private final Opening opening;
  private final CaseAccess access;
  private final Processes processes;
  private final Audit audit;

  Accountabilities(AccountabilityMapper mapper, Opening opening, CaseAccess access, Processes processes, Audit audit) {
    this.mapper = mapper;
    this.opening = opening;
    this.access = access;
    this.processes = processes;
    this.audit = audit;
  }

  /**
   * Opens a case on units and persons (S57). Whoever is to answer, and kin, is kept from it from the first moment.
   *
   * @return its reference
   */
  @Transactional
  public String open(Viewer viewer, OpeningForm form) {
    Accountability one = opening.draft(viewer, form);
    mapper.insert(one);
    Accountability stored = mapper.findByRef(one.ref()).orElseThrow();
    opening.subjects(stored, form).forEach(person -> access.exclude(stored.subject(), person, "RESPONDENT", true));
    opening.kin(stored).forEach(person -> access.exclude(stored.subject(), person, "KIN", true));
    if (access.isExcluded(stored.subject(), viewer.personId())) {
      throw DomainException.invalid("posts", "accountability.opener.tied");
    }
    access.grantOffice(stored.subject(), stored.openingOfficeId(), Relation.READER);
    access.grantOffice(stored.subject(), stored.handlingOfficeId(), Relation.OWNER);
    audit.record(viewer.personId(), stored.openingOfficeId(), "accountability.open", stored.subject(),
        stored.triggerKind().name());
    processes.start("accountability", stored.subject(), Map.of());
    return stored.ref();
  }

  /** The case, or "not found" for whoever may not know of it. */
  public Accountability byRef(Viewer viewer, String ref) {
    Accountability one = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, one.subject());
    return one;
  }

  /** The case of an id; whether somebody may know of it is the caller's question. */
  public Accountability byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** Locks the row for the rest of the transaction. */
  public void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** Whether the decision of this number demotes the person and still stands (S36). */
  public boolean demotes(String documentNumber, long personId) {
    return mapper.isDemotion(documentNumber, personId);
  }

  /** Cases the person may see, newest first. */
  public List<Accountability> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Offices of the person that may handle cases. */
  List<Long> handling(Viewer viewer) {
    return viewer.officesWith(Set.of(Role.INVESTIGATOR, Role.OFFICE_HEAD));
  }

  /** Served cases of these offices whose period for appeals runs, those that end first before all. */
  List<Accountability> appealable(Viewer viewer) {
    List<Long> offices = handling(viewer);
    return offices.isEmpty() ? List.of() : mapper.listAppealable(viewer, offices, MOST);
  }
}
