package org.xiaohao.casework.handover;

import java.time.LocalDate;

/** A document as its receiver keeps it; knows the sending office and nothing of the sender's case. */
public record ReceivedHandover(String number, HandoverKind kind, long fromOfficeId, long toOfficeId, String problemText,
    String requirement, String aspect, String dimension, Long placeDivisionId, LocalDate dueOn, boolean consentNeeded,
    boolean urgent, HandoverState state, LocalDate receivedOn, LocalDate answeredOn, String outcome) {

  /** The matter it hands over. */
  public HandoverMatter matter() {
    return new HandoverMatter(problemText, requirement, aspect, dimension, placeDivisionId, dueOn, consentNeeded, urgent);
  }
}
