package org.xiaohao.platform.draft;

import java.time.LocalDateTime;

/**
 * What somebody had typed into the form of a task when it was last saved.
 *
 * @param mark names this very state of the draft; whoever saves says which one the form was drawn from
 * @param savedAt by the business clock
 * @param form the form as JSON, its fields as typed and unchecked
 */
public record TaskDraft(String mark, LocalDateTime savedAt, String form) {

  /** Without the words. */
  @Override
  public String toString() {
    return "TaskDraft[" + mark + ", " + savedAt + "]";
  }
}
