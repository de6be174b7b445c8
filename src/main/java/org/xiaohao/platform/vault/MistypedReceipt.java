package org.xiaohao.platform.vault;

import org.xiaohao.platform.DomainException;

/** What was typed cannot be a receipt code; says nothing about whether such a report exists. */
public class MistypedReceipt extends DomainException {

  MistypedReceipt() {
    super(Kind.INVALID, "receipt.mistyped", "receipt");
  }
}
