package org.xiaohao.platform.vault;

import org.xiaohao.platform.DomainException;

/** What was typed cannot be a receipt code; says nothing about whether such a report exists. */
public class MistypedReceipt extends DomainException {

  private final boolean longer;

  /**
   * Says what to mend.
   *
   * @param typed how many symbols were typed
   */
  MistypedReceipt(int typed) {
    super(Kind.INVALID, typed == 0 ? "receipt.empty" : typed == ReceiptCode.LENGTH ? "receipt.mistyped" : "receipt.length",
        "receipt", ReceiptCode.LENGTH, typed);
    longer = typed > ReceiptCode.LENGTH;
  }

  /** Whether a right code may stand among what was typed, as when it was pasted twice; then nothing of it is shown. */
  public boolean mayHoldACode() {
    return longer;
  }
}
