package org.xiaohao.casework.report;

import java.util.List;
import org.xiaohao.casework.escrow.Identity;

/**
 * A report as it is filed.
 *
 * @param seed random bytes of the form; the receipt code follows from them, so filing twice shows the same code
 * @param placeDivisionId the most precise place chosen; null if unknown
 * @param text the words
 * @param respondents whom it is about, at most a few
 * @param kinds what kinds the reporter sees in it; may be empty
 * @param signature named or not
 * @param identity name and phone; null unless named
 */
public record Filing(byte[] seed, Long placeDivisionId, ReportText text, List<Respondent> respondents,
    List<ReportKind> kinds, Signature signature, Identity identity) {
  public Filing {
    respondents = List.copyOf(respondents);
    kinds = List.copyOf(kinds);
  }

  /** Whether there is a name to be kept. */
  boolean givesName() {
    return signature.named() && identity != null;
  }

  @Override
  public String toString() {
    return "Filing[hidden]";
  }
}
