package org.xiaohao.platform.gate;

/** What a challenge is good for; part of what is signed, so that one never serves for another. */
public enum Purpose {
  /** Sends a form: with its work done, or, without script, as long as the sender's quota lasts. */
  SEND,
  /** A turn promised to somebody who was asked to wait; sends a form without work once its time has come. */
  TURN
}
