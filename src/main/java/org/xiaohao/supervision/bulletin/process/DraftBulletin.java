package org.xiaohao.supervision.bulletin.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.supervision.bulletin.BulletinDraft;
import org.xiaohao.supervision.bulletin.BulletinEditing;
import org.xiaohao.supervision.bulletin.BulletinReading;

/** The supervision office edits the circular that was drawn up, checks whom it names and sends it in (S15). */
@Component
class DraftBulletin implements TaskHandler<BulletinDraft> {

  private final BulletinEditing editing;
  private final BulletinReading reading;

  DraftBulletin(BulletinEditing editing, BulletinReading reading) {
    this.editing = editing;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "bulletin/draftBulletin";
  }

  @Override
  public Class<BulletinDraft> form() {
    return BulletinDraft.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, BulletinDraft form) {
    editing.edit(task, form);
    return Map.of("proposal", form.proposal().name());
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return editing.choices(task.subject());
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return editing.initial(task.subject());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.counted(task);
  }
}
