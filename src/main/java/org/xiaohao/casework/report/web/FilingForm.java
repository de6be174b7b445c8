package org.xiaohao.casework.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.xiaohao.casework.report.ReportKind;
import org.xiaohao.casework.report.Signature;

/**
 * A report as pages and programs send it; only what happened must be said (ruling 24), in words or
 * by a photograph or voice note that follows.
 *
 * @param seed random bytes in base64url, so that the same form shows the same receipt; made up if absent
 * @param place code of the most precise place; absent if unknown
 * @param happenedOn the day, if known
 * @param what may be left out if a photograph or voice note tells it
 * @param byFile that the reporter tells it by photograph or voice note, added with the receipt
 * @param retaliation that the reporter, or kin, suffers for an earlier report (C13)
 * @param leakSuspected that whoever received or handled that report may have told; it then goes one level up
 * @param earlier the sealed number of that report, from a page of this same form
 * @param earlierReceipt its receipt code, from programs
 * @param signature anonymous if absent
 */
record FilingForm(
    @Size(max = 100) String seed,
    @Size(max = 2000) String who,
    @Size(max = 2000) String where,
    @Size(max = 1000) String when,
    LocalDate happenedOn,
    @Size(max = 20000) String what,
    Boolean byFile,
    @Size(max = 40) String place,
    @Valid @Size(max = 3) List<RespondentForm> respondents,
    @Size(max = 5) List<ReportKind> kinds,
    Boolean retaliation,
    Boolean leakSuspected,
    @Size(max = 400) String earlier,
    @Size(max = 200) String earlierReceipt,
    Signature signature,
    @Size(max = 100) String name,
    @Size(max = 50) String phone,
    @Size(max = 1000) String contactWishes,
    @Size(max = 1000) String amount,
    @Size(max = 2000) String witnesses,
    @Size(max = 2000) String reportedBefore) {

  FilingForm {
    respondents = respondents == null ? List.of() : List.copyOf(respondents);
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
    signature = signature == null ? Signature.ANONYMOUS : signature;
  }

  /** Whether a photograph or voice note is to tell what happened. */
  boolean toldByFile() {
    return Boolean.TRUE.equals(byFile);
  }

  /** Whether it says anything of retaliation; a code of the report suffered for says it as well. */
  boolean retaliates() {
    return Boolean.TRUE.equals(retaliation) || Boolean.TRUE.equals(leakSuspected) || earlierReceipt != null;
  }

  /** Somebody the report is about: a post from the list, or what is known. */
  record RespondentForm(Long post, @Size(max = 100) String unit, @Size(max = 100) String title,
      @Size(max = 100) String name) {

    boolean isBlank() {
      return post == null && unit == null && title == null && name == null;
    }

    @Override
    public String toString() {
      return "RespondentForm[hidden]";
    }
  }

  @Override
  public String toString() {
    return "FilingForm[hidden]";
  }
}
