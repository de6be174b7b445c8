package org.xiaohao.casework.escrow;

/** How a name was shown to somebody. */
public enum OpeningWay {
  /** A member of the team read what was granted. */
  TEAM,
  /** A custodian read it to grant it; the page does not show it, the passphrase opened it. */
  GRANT,
  /** A custodian read it to put a question to the reporter. */
  RELAY
}
