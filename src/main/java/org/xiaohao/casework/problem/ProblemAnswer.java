package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * What a county answers to a parent problem (认领、零报告).
 *
 * @param signer who answers by name for it
 * @param grounds why there is none here
 * @param evidence what was looked through and visited
 */
public record ProblemAnswer(@NotNull AnswerKind answer, @NotBlank @Size(max = 60) String signer,
    @ShownWhen(field = "answer", value = "NONE_HERE") @Size(max = 1000) String grounds,
    @ShownWhen(field = "answer", value = "NONE_HERE") @Size(max = 2000) String evidence) {

  /** Whether the problem exists in the county. */
  public enum AnswerKind {
    /** 认领: it does; its items follow. */
    TAKEN_ON,
    /** 零报告: it does not. */
    NONE_HERE
  }
}
