package org.xiaohao.supervision.stationed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The visit of a group to one of its villages.
 *
 * @param grades one for each cadre stationed there on that day; none where nobody is
 */
public record NewVisit(@NotNull LocalDate visitedOn, @Valid @Size(max = 50) List<Grade> grades) {

  /** What the group says of a cadre, and why. */
  public record Grade(@NotNull Long cadre, @NotNull DutyGrade grade, @NotBlank @Size(max = 1000) String reason) {

    @Override
    public String toString() {
      return "Grade[hidden]";
    }
  }

  List<Grade> given() {
    return grades == null ? List.of() : grades;
  }
}
