package org.xiaohao.casework.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The letter: reason, whom it is about, facts, basis, files and goods. What tells the reporter is refused. */
public record DraftReferralForm(
    @NotBlank @Size(max = 200) String reason,
    @Valid @NotEmpty List<Referred> subjects,
    @NotBlank @Size(max = 4000) String facts,
    @NotBlank @Size(max = 1000) String basis,
    @Valid @NotEmpty List<FileEntry> files,
    @Size(max = 1000) String goods,
    @NotNull LocalDate feedbackDueOn,
    @NotNull @AssertTrue Boolean identityRemoved) {

  /** Whom it is about. */
  public record Referred(
      @NotNull ReferredKind kind,
      @NotBlank @Size(max = 200) String name) {
  }

  /** One entry of the file list; with the file itself if it was brought and checked. */
  public record FileEntry(
      @NotBlank @Size(max = 200) String title,
      @NotNull @Min(1) Integer copies,
      @NotNull @Min(1) Integer pages,
      Long upload) {
  }

  @Override
  public String toString() {
    return "DraftReferralForm[hidden]";
  }
}
