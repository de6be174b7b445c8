package org.xiaohao.casework.recall;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/** Who is to be recalled and why, read beside the forms: sealed, so each reading goes on record first. */
@Component
public class RecallReading {

  private static final List<String> WORDS = List.of("name", "facts", "findings", "opinion", "leavesOn");

  private final RecallRows rows;
  private final Audit audit;

  RecallReading(RecallRows rows, Audit audit) {
    this.rows = rows;
    this.audit = audit;
  }

  /** As far as the recall has come. */
  @Transactional
  public List<Told> told(TaskContext task) {
    audit.read(task.personId(), task.subject());
    return Told.texts("recall.text.", WORDS, rows.texts(rows.of(task.subject())));
  }
}
