package org.xiaohao.casework.interview;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.workflow.Processes;

/** Interviews (约谈) and the one place where their state changes. */
@Service
public class Interviews {

  private final InterviewMapper mapper;
  private final InterviewAreas areas;
  private final CaseAccess access;
  private final Processes processes;
  private final Audit audit;

  Interviews(InterviewMapper mapper, InterviewAreas areas, CaseAccess access, Processes processes, Audit audit) {
    this.mapper = mapper;
    this.areas = areas;
    this.access = access;
    this.processes = processes;
    this.audit = audit;
  }

  /**
   * The session that a new fact leads to: one that is still being worded for the area, else a new one (ruling 19: one
   * session per area).
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Interview propose(Division area, long officeId, Long personId) {
    return mapper.findProposed(area.id(), officeId).orElseGet(() -> open(area, officeId, personId));
  }

  private Interview open(Division area, long officeId, Long personId) {
    String ref = References.next('Y');
    mapper.insert(new Interview(0, ref, area.id(), officeId, areas.leadingGroup(officeId), InterviewState.PROPOSED,
        areas.today(), null, null, null, null, null, null, null, null, null, null, null, 0, null, null, null, false,
        null, null, null));
    Interview interview = mapper.findByRef(ref).orElseThrow();
    access.grantOffice(interview.subject(), officeId, Relation.OWNER);
    access.grantOffice(interview.subject(), interview.leadingGroupOfficeId(), Relation.HANDLER);
    audit.record(personId, officeId, "interview.propose", interview.subject(), area.code());
    processes.start("interview", interview.subject(), Map.of());
    return interview;
  }

  public Interview byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  public Interview of(CaseRef subject) {
    return byId(subject.id());
  }

  /** The interview, or "not found" when the person may not know of it. */
  public Interview byRef(Viewer viewer, String ref) {
    Interview interview = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, interview.subject());
    return interview;
  }

  /** Interviews the person may see, newest first. */
  public List<Interview> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Who is summoned, in the order of the notices. */
  public List<InterviewPerson> persons(Interview interview) {
    return mapper.listPersons(interview.id());
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** Moves along the table of {@link InterviewState}; anything else is refused. */
  void move(Interview interview, InterviewState next) {
    if (!interview.state().mayBecome(next) || mapper.updateState(interview.id(), interview.state(), next) == 0) {
      throw DomainException.conflict("interview.state", interview.state().name());
    }
  }

  void requireState(Interview interview, InterviewState state) {
    if (interview.state() != state) {
      throw DomainException.conflict("interview.state", interview.state().name());
    }
  }
}
