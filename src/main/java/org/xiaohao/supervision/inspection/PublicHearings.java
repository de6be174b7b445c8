package org.xiaohao.supervision.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.problem.Finding;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** Public hearings: what a leader promised in public is listed, rectified and signed off like any other problem (S35). */
@Service
public class PublicHearings {

  private final HearingMapper mapper;
  private final Squads squads;
  private final FoundHandover handover;
  private final CaseAccess access;
  private final Opening opening;

  PublicHearings(HearingMapper mapper, Squads squads, FoundHandover handover, CaseAccess access, Opening opening) {
    this.mapper = mapper;
    this.squads = squads;
    this.handover = handover;
    this.access = access;
    this.opening = opening;
  }

  /** Process and record of a new hearing, and its papers. */
  @Component("hearingOpening")
  record Opening(CovertVisits.VisitStart start, HearingPapers papers) {
  }

  /**
   * Opens a hearing; one to come is announced.
   *
   * @return reference of the hearing
   */
  @Transactional
  public String open(Viewer viewer, NewHearing wanted) {
    if (!viewer.holds(Role.SUPERVISION_OFFICE, wanted.office())) {
      throw DomainException.forbidden("problem.list.not.your.office");
    }
    String ref = References.next('H');
    mapper.insert(new PublicHearing(0, ref, wanted.office(), wanted.title(), wanted.heldOn(), wanted.leaders(),
        PublicHearing.HearingState.OPENED, viewer.personId()));
    PublicHearing hearing = mapper.findByRef(ref).orElseThrow();
    access.grantOffice(hearing.subject(), wanted.office(), Relation.OWNER);
    access.grantDivisions(hearing.subject(), handover.chain(wanted.office()));
    opening.start().of("public-hearing", hearing.subject(), viewer.personId(), wanted.office());
    if (!hearing.heldOn().isBefore(handover.today())) {
      opening.papers().announcement(hearing);
    }
    return ref;
  }

  public PublicHearing byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The hearing, or "not found" when the person may not know of it. */
  public PublicHearing byRef(Viewer viewer, String ref) {
    PublicHearing hearing = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, hearing.subject());
    return hearing;
  }

  /** Hearings the person may see, newest first. */
  public List<PublicHearing> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  public List<PromiseView> promises(PublicHearing hearing) {
    return mapper.listPromises(hearing.id());
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The counties in which a promise may lie. */
  public Map<String, List<Choice>> choices(CaseRef subject) {
    return Map.of("promises.place", squads.counties(byId(subject.id()).supervisingOfficeId()).stream()
        .map(county -> new Choice(String.valueOf(county.id()), county.name())).toList());
  }

  /** Records the promises; each is a finding of the list that tracks it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(TaskContext task, HearingRecord form) {
    PublicHearing hearing = byId(task.subject().id());
    if (hearing.heldOn().isAfter(handover.today())) {
      throw DomainException.conflict("inspection.hearing.early", hearing.heldOn());
    }
    if (mapper.updateRecorded(hearing.id()) == 0) {
      throw DomainException.conflict("inspection.hearing.recorded");
    }
    List<Finding> promises = new ArrayList<>();
    for (int i = 0; i < form.promises().size(); i++) {
      HearingRecord.Promise promise = form.promises().get(i);
      if (squads.counties(hearing.supervisingOfficeId()).stream().noneMatch(county -> county.id() == promise.place())) {
        throw DomainException.invalid("promises[" + i + "].place", "inspection.area.outside");
      }
      if (promise.dueOn().isBefore(hearing.heldOn())) {
        throw DomainException.invalid("promises[" + i + "].dueOn", "inspection.promise.due", hearing.heldOn());
      }
      mapper.insertPromise(hearing.id(), i + 1, promise);
      promises.add(new Finding(i + 1, promise.place(), promise.promise()));
    }
    handover.send(task.viewer(), hearing.supervisingOfficeId(), null, hearing.title(), hearing.subject(), promises);
    opening.papers().minutes(hearing, task.personId(), form.promises());
  }
}
