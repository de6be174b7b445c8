package org.xiaohao.supervision.diligence;

/** Where an entry of the work ledger stands; it counts only when the villager signed or the refusal is recorded (S27). */
public enum WorkEntryState {
  /** Nobody signed yet. */
  WAITING,
  /** Final. */
  SIGNED,
  /** Final. */
  REFUSED;

  boolean mayBecome(WorkEntryState next) {
    return this == WAITING && next != WAITING;
  }

  /** Whether the entry counts. */
  public boolean counts() {
    return this != WAITING;
  }
}
