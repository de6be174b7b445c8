package org.xiaohao.casework.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What the subjects said to the findings, where they did not answer on their own page. */
public record RecordMeetingForm(
    @NotNull MeetingResult result,
    @Valid List<Meeting> meetings,
    @Size(max = 2000) String remark) {

  /** One subject on paper. */
  public record Meeting(
      @NotNull Long subject,
      @NotNull Reply reply,
      @NotNull LocalDate metOn,
      @Size(max = 4000) String statement) {
  }

  @Override
  public String toString() {
    return "RecordMeetingForm[hidden]";
  }
}
