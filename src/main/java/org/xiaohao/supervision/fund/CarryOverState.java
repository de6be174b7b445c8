package org.xiaohao.supervision.fund;

import java.math.BigDecimal;

/** Where carried-over money stands. */
public enum CarryOverState {
  /** Is to be recovered; the decision is due. */
  FOUND,
  /** Cannot be recovered: it lies idle until it is used (S52). */
  IDLE,
  /** Its recovery is decided; it is being paid back. */
  RECOVERING,
  /** All is paid back; final. */
  RECOVERED,
  /** All is used; final. */
  USED;

  /** Where a movement leads that leaves this balance; null where nothing may move. */
  CarryOverState moved(BigDecimal balance) {
    return switch (this) {
      case RECOVERING -> balance.signum() == 0 ? RECOVERED : RECOVERING;
      case IDLE -> balance.signum() == 0 ? USED : IDLE;
      case FOUND, RECOVERED, USED -> null;
    };
  }
}
