package org.xiaohao.supervision.inspection;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;

/** What the team sees in the field, sent one by one, from a phone on a weak network if need be. */
@Service
public class VisitFindings {

  private final CovertVisits visits;
  private final VisitMapper mapper;
  private final BusinessClock clock;
  private final Audit audit;

  VisitFindings(CovertVisits visits, VisitMapper mapper, BusinessClock clock, Audit audit) {
    this.visits = visits;
    this.mapper = mapper;
    this.clock = clock;
    this.audit = audit;
  }

  /** Whether the person may add findings: of the team, while it is in the field. */
  public boolean mayAdd(Viewer viewer, CovertVisit visit) {
    return visit.state() == VisitState.DEPLOYED && mapper.listMembers(visit.id()).contains(viewer.personId());
  }

  /** The visit, for somebody who may add; before any file is taken. */
  public CovertVisit requireMayAdd(Viewer viewer, String ref) {
    CovertVisit visit = visits.byRef(viewer, ref);
    if (!mapper.listMembers(visit.id()).contains(viewer.personId())) {
      throw DomainException.forbidden("inspection.team.only");
    }
    if (visit.state() != VisitState.DEPLOYED) {
      throw DomainException.conflict("inspection.visit.state", visit.state().name());
    }
    return visit;
  }

  /** Whether this finding has arrived before; its photos need not be stored again. */
  public boolean known(CovertVisit visit, String key) {
    return mapper.findByKey(visit.id(), key).isPresent();
  }

  /** Checks what is typed, before a file is stored for it. */
  public void check(CovertVisit visit, FindingEntry entry) {
    if (!mapper.listVillages(visit.id()).contains(entry.village())) {
      throw DomainException.invalid("village", "inspection.village.not.planned");
    }
    if (entry.foundAt().isAfter(clock.now()) || entry.foundAt().toLocalDate().isBefore(visit.deployedOn())) {
      throw DomainException.invalid("foundAt", "inspection.found.at", visit.deployedOn());
    }
  }

  /**
   * Adds a finding. The same key again adds nothing: the phone did not hear the first answer.
   *
   * @return its number
   */
  @Transactional
  public int add(Viewer viewer, String ref, FindingEntry entry, List<Long> photos) {
    CovertVisit seen = requireMayAdd(viewer, ref);
    visits.lock(seen.id());
    CovertVisit visit = requireMayAdd(viewer, ref);
    if (known(visit, entry.key())) {
      return mapper.findByKey(visit.id(), entry.key()).orElseThrow().number();
    }
    check(visit, entry);
    int number = mapper.countFindings(visit.id()) + 1;
    mapper.insertFinding(visit.id(), number, entry, viewer.personId());
    long id = mapper.findByKey(visit.id(), entry.key()).orElseThrow().id();
    photos.forEach(photo -> mapper.insertPhoto(id, photo));
    audit.record(viewer.personId(), visit.squadOfficeId(), "covert-visit.finding", visit.subject(),
        number + " " + photos.size());
    return number;
  }

  public List<VisitFindingView> of(CovertVisit visit) {
    return mapper.listFindings(visit.id());
  }

  public List<VisitPhoto> photos(CovertVisit visit) {
    return mapper.listPhotos(visit.id());
  }
}
