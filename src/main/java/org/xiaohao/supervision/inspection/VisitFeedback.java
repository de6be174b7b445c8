package org.xiaohao.supervision.inspection;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.Processes;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Signer;
import org.xiaohao.supervision.inspection.FeedbackAnswer.HeadAnswer;

/**
 * Serves the feedback on both heads. Each acknowledges or refuses; a refusal is recorded and does not hold the visit open
 * (ruling 20). For a head who does neither, the squad records the refusal.
 */
@Service
public class VisitFeedback {

  private final CovertVisits visits;
  private final VisitMapper mapper;
  private final FoundHandover handover;
  private final Processes processes;
  private final VisitPapers papers;

  VisitFeedback(CovertVisits visits, VisitMapper mapper, FoundHandover handover, Processes processes,
      VisitPapers papers) {
    this.visits = visits;
    this.mapper = mapper;
    this.handover = handover;
    this.processes = processes;
    this.papers = papers;
  }

  /** Who is served in this seat: the Party secretary first. */
  public Signer signer(CaseRef subject, int index) {
    VisitFeedbackView head = mapper.listFeedback(subject.id()).get(index);
    return new Signer(head.personId(), head.officeId());
  }

  /**
   * Takes a head's own answer.
   *
   * @return whether both are served
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean answer(TaskContext task, FeedbackAnswer form) {
    CovertVisit visit = visits.byId(task.subject().id());
    int seat = mapper.listFeedback(visit.id()).stream().filter(row -> row.personId() == task.personId())
        .filter(row -> row.answer() == null).findFirst()
        .orElseThrow(() -> DomainException.conflict("inspection.feedback.answered")).seat();
    if (form.decision() == HeadAnswer.REFUSE && form.opinion() == null) {
      throw DomainException.invalid("opinion", "inspection.refusal.reason");
    }
    return serve(visit, seat, form, null);
  }

  /** The squad records that a head would not take the feedback. */
  @Transactional
  public void recordRefusal(Viewer viewer, String ref, RefusalRecord refusal) {
    CovertVisit seen = visits.byRef(viewer, ref);
    if (!visits.ofSquad(viewer, seen)) {
      throw DomainException.forbidden("inspection.squad.not.yours");
    }
    visits.lock(seen.id());
    CovertVisit visit = visits.byId(seen.id());
    if (visit.state() != VisitState.FINDINGS) {
      throw DomainException.conflict("inspection.visit.state", visit.state().name());
    }
    if (serve(visit, refusal.seat(), new FeedbackAnswer(HeadAnswer.REFUSE, refusal.remark()), viewer.personId())) {
      processes.correlate("feedbackServed", visit.subject(), Map.of());
    }
  }

  private boolean serve(CovertVisit visit, int seat, FeedbackAnswer answer, Long recordedBy) {
    if (mapper.updateFeedback(visit.id(), seat, answer, recordedBy, handover.today()) == 0) {
      throw DomainException.conflict("inspection.feedback.answered");
    }
    VisitFeedbackView head = of(visit).stream().filter(row -> row.seat() == seat).findFirst().orElseThrow();
    papers.answered(visit, head, answer.decision(), recordedBy == null ? head.personId() : recordedBy);
    if (mapper.countUnserved(visit.id()) > 0) {
      return false;
    }
    mapper.updateServed(visit.id(), handover.today());
    visits.move(visit, VisitState.FED_BACK);
    handover.meetClock(visit.subject(), "D17");
    return true;
  }

  public List<VisitFeedbackView> of(CovertVisit visit) {
    return mapper.listFeedback(visit.id());
  }
}
