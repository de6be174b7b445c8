package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.Disposals;
import org.xiaohao.casework.clue.ReviewShelvedForm;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The office head looks at a shelved clue again. */
@Component
class ReviewShelved implements TaskHandler<ReviewShelvedForm> {

  private final Disposals disposals;
  private final ClueReading reading;

  ReviewShelved(Disposals disposals, ClueReading reading) {
    this.disposals = disposals;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/reviewShelved";
  }

  @Override
  public Class<ReviewShelvedForm> form() {
    return ReviewShelvedForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ReviewShelvedForm form) {
    return disposals.reviewShelved(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.disposal(task);
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return disposals.shelvedRefusal(subject, person.personId());
  }
}
