package org.xiaohao.casework.escrow;

/** What a name is asked for. */
public enum Purpose {
  /** To call back whether the person really reported (2020 rules Art. 24). */
  CALL_BACK,
  /** To ask or tell the reporter what cannot go through the receipt page. */
  CONTACT,
  /** To protect the reporter from retaliation. */
  PROTECTION
}
