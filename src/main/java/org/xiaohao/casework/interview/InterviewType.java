package org.xiaohao.casework.interview;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about interviews. */
@Component
class InterviewType implements CaseType {

  private final Interviews interviews;
  private final InterviewAreas areas;
  private final DocumentLabels labels;

  InterviewType(Interviews interviews, InterviewAreas areas, DocumentLabels labels) {
    this.interviews = interviews;
    this.areas = areas;
    this.labels = labels;
  }

  @Override
  public String kind() {
    return Interview.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("interview");
  }

  @Override
  public Line line() {
    return Line.RECTIFICATION;
  }

  @Override
  public void lock(long id) {
    interviews.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    Interview interview = interviews.byId(id);
    String area = areas.division(interview.areaDivisionId()).name();
    return new CaseFacts(interview.ref(), labels.text("interview.case.title", area), area, 0,
        areas.divisionOf(interview.proposingOfficeId()).id());
  }

  @Override
  public long office(long id, String slot) {
    Interview interview = interviews.byId(id);
    return switch (slot) {
      case "proposing" -> interview.proposingOfficeId();
      case "leadingGroup" -> interview.leadingGroupOfficeId();
      default -> throw new IllegalStateException("an interview has no office " + slot);
    };
  }
}
