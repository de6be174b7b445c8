package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The written answer, or the record of the talk.
 *
 * @param repliedOn day of the reply or talk, from which the report is due (D7)
 * @param summary what was explained; sealed
 * @param partyChiefOpinion whether a letter's answer bears the opinion of the Party chief (ruling 18)
 * @param noOpinionReason needed for a letter's answer without it; sealed
 */
public record RecordReplyForm(
    @NotNull LocalDate repliedOn,
    @NotBlank @Size(max = 8000) String summary,
    Boolean partyChiefOpinion,
    @Size(max = 2000) String noOpinionReason) {

  @Override
  public String toString() {
    return "RecordReplyForm[hidden]";
  }
}
