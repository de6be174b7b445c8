package org.xiaohao.platform.vault;

/** The program was started without the keys it needs; the message says which property to set. */
class KeysMissing extends IllegalStateException {

  KeysMissing(String message) {
    super(message);
  }
}
