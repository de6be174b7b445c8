package org.xiaohao.supervision.bulletin.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.supervision.bulletin.BulletinApproval;
import org.xiaohao.supervision.bulletin.BulletinApprovals;
import org.xiaohao.supervision.bulletin.BulletinReading;

/** The leading group's office approves the circular, which goes out with its number, or returns it. */
@Component
class ApproveBulletin implements TaskHandler<BulletinApproval> {

  private final BulletinApprovals approvals;
  private final BulletinReading reading;

  ApproveBulletin(BulletinApprovals approvals, BulletinReading reading) {
    this.approvals = approvals;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "bulletin/approveBulletin";
  }

  @Override
  public Class<BulletinApproval> form() {
    return BulletinApproval.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, BulletinApproval form) {
    approvals.decide(task, form);
    return Map.of("decision", form.decision().name());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.edited(task);
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return approvals.refusal(subject, person.personId());
  }
}
