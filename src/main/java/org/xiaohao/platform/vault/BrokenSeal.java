package org.xiaohao.platform.vault;

/**
 * A ciphertext that does not open: bytes changed, moved to another row, or the wrong key. It is a fault or an attack,
 * never a wrong entry; its message names ids only.
 */
public class BrokenSeal extends IllegalStateException {

  BrokenSeal(Throwable cause) {
    super("the seal does not open", cause);
  }

  /** A seal that does not open, told by ids. */
  public BrokenSeal(String message) {
    super(message);
  }
}
