package org.xiaohao.casework.referral;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/** The letter, read beside the forms of a referral: sealed, so each reading goes on record first. */
@Component
public class ReferralReading {

  private static final List<String> LETTER = List.of("reason", "facts", "basis", "subjects", "goods", "files");

  private final ReferralRows rows;
  private final ReferralTexts texts;
  private final Audit audit;

  ReferralReading(ReferralRows rows, ReferralTexts texts, Audit audit) {
    this.rows = rows;
    this.texts = texts;
    this.audit = audit;
  }

  /** What the letter says. */
  @Transactional
  public List<Told> letter(TaskContext task) {
    audit.read(task.personId(), task.subject());
    return Told.texts("referral.text.", LETTER, texts.openAll(rows.of(task.subject())));
  }
}
