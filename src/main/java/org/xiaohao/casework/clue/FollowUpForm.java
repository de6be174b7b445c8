package org.xiaohao.casework.clue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.xiaohao.platform.workflow.ShownWhen;

/** What follows from the findings. */
public record FollowUpForm(
    @Size(max = 20) List<@Valid RecommendationEntry> recommendations,
    @Size(max = 20) List<@Valid MeasureEntry> measures) {

  /**
   * A problem recommended to the rectification line in words of our own (ruling 1): nothing of the report, nobody's name.
   *
   * @param place division where the problem is
   * @param office the supervision office that is to see to it
   * @param consentNeeded whether the problem closes only with our consent; yes unless said otherwise (ruling 15)
   */
  public record RecommendationEntry(
      @NotBlank @Size(max = 1000) String problem,
      @NotBlank @Size(max = 1000) String requirement,
      @NotBlank @Size(max = 40) String aspect,
      @NotBlank @Size(max = 40) String dimension,
      @NotNull Long place,
      @NotNull Long office,
      @NotNull LocalDate dueOn,
      Boolean consentNeeded,
      Boolean urgent) {

    @Override
    public String toString() {
      return "RecommendationEntry[hidden]";
    }
  }

  /**
   * Anything else that was decided.
   *
   * @param way how somebody wrongly accused is cleared; needed for a clarification
   * @param circle before whom; needed for the third way; sealed
   * @param number of the filed review or of the letter; needed for the former, and for the approval that a report was malicious
   * @param reason what and why; sealed
   */
  public record MeasureEntry(
      @NotNull FollowUpKind kind,
      @ShownWhen(field = "kind", value = "CLARIFICATION") ClearingWay way,
      @ShownWhen(field = "kind", value = "CLARIFICATION", optional = true) @Size(max = 200) String circle,
      @Size(max = 60) String number,
      @NotBlank @Size(max = 2000) String reason) {

    @Override
    public String toString() {
      return "MeasureEntry[hidden]";
    }
  }

  @Override
  public String toString() {
    return "FollowUpForm[hidden]";
  }
}
