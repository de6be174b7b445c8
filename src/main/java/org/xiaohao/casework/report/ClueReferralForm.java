package org.xiaohao.casework.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A clue that an office found in its own work (问题线索移送, ruling 1).
 *
 * @param unit unit of whom it is about, and where it can be told post and name; these decide which level receives it
 * @param when when it happened, as far as known
 * @param evidence what the office holds as evidence
 * @param files what goes along, for the letter's list; the files themselves follow on the page of the letter
 * @param identityRemoved that nothing in letter and files tells who reported it
 */
public record ClueReferralForm(@NotNull Long office, @NotNull Long place, @NotBlank @Size(max = 100) String unit,
    @Size(max = 60) String post, @Size(max = 40) String name, @NotEmpty @Size(max = 5) List<ReportKind> kinds,
    @Size(max = 100) String when, @NotBlank @Size(max = 4000) String what, @NotBlank @Size(max = 1000) String evidence,
    @Valid @Size(max = 30) List<ListedFile> files, Boolean urgent, @NotNull @AssertTrue Boolean identityRemoved) {

  /** One entry of the letter's file list. */
  public record ListedFile(@NotBlank @Size(max = 200) String title, @NotNull @Min(1) @Max(999) Integer copies,
      @NotNull @Min(1) @Max(99999) Integer pages) {
  }

  /** The file list; empty if nothing goes along. */
  public List<ListedFile> listed() {
    return files == null ? List.of() : files;
  }

  @Override
  public String toString() {
    return "ClueReferralForm[hidden]";
  }
}
