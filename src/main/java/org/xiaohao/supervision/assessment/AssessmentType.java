package org.xiaohao.supervision.assessment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.RecordType;

/** Tells the platform about the assessment of a county in a month: a record without a process. */
@Component
class AssessmentType extends RecordType {

  private final Assessments assessments;

  AssessmentType(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public String kind() {
    return Assessment.KIND;
  }

  @Override
  public Optional<CaseRef> find(String reference) {
    return assessments.find(reference);
  }

  @Override
  public void lock(long id) {
    assessments.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    Assessment one = assessments.byId(id);
    return new CaseFacts(one.ref(), one.countyName() + " " + one.month(), one.countyName(), 0, one.countyId());
  }
}
