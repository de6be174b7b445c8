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
 * @param retaliation that the reporter, or kin, suffers for an earlier report; null if not
 */
public record Filing(byte[] seed, Long placeDivisionId, ReportText text, List<Respondent> respondents,
    List<ReportKind> kinds, Signature signature, Identity identity, Retaliation retaliation) {
  public Filing {
    respondents = List.copyOf(respondents);
    kinds = List.copyOf(kinds);
  }

  /** A report that says nothing of retaliation. */
  public Filing(byte[] seed, Long placeDivisionId, ReportText text, List<Respondent> respondents, List<ReportKind> kinds,
      Signature signature, Identity identity) {
    this(seed, placeDivisionId, text, respondents, kinds, signature, identity, null);
  }

  /** The same, of a reporter who suffers for an earlier report. */
  public Filing because(Retaliation suffered) {
    return new Filing(seed, placeDivisionId, text, respondents, kinds, signature, identity, suffered);
  }

  /** Whether somebody where the report would go first may have told who reported before. */
  boolean suspectsLeak() {
    return retaliation != null && retaliation.leakSuspected();
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
