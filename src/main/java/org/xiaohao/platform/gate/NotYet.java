package org.xiaohao.platform.gate;

import org.xiaohao.platform.DomainException;

/** Sent too soon: the form is taken later, or at once with work. Nobody is turned away for good (decision 15). */
public class NotYet extends DomainException {

  private final transient Challenge turn;
  private final long seconds;

  NotYet(Challenge turn, long seconds) {
    super(Kind.TOO_MANY, "gate.wait", "form", seconds);
    this.turn = turn;
    this.seconds = seconds;
  }

  /** The place in the queue: the form that carries it is taken when its time has come. */
  public Challenge turn() {
    return turn;
  }

  /** How long to wait. */
  public long seconds() {
    return seconds;
  }
}
