package org.xiaohao.supervision.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * What came of a question.
 *
 * @param policy what rule has to be made or changed; becomes a problem list, whose items are closed by a numbered document (S21)
 */
public record TopicConclusion(@NotNull TopicOutcome outcome, @NotBlank @Size(max = 2000) String finding,
    @ShownWhen(field = "outcome", value = "POLICY_CHANGE") @Size(max = 300) String policy) {

  /** Where a question leads. */
  public enum TopicOutcome {
    /** 完善政策: a rule has to be made or changed. */
    POLICY_CHANGE,
    /** 不需要改政策. */
    NO_CHANGE
  }
}
