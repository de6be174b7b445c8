package org.xiaohao.supervision.bulletin;

/** An office on the distribution list of a circular (S58). */
public record BulletinAddressee(long officeId, Circulation part) {

  /** How it is addressed. */
  public enum Circulation {
    /** 报: upward. */
    REPORT,
    /** 送: to offices beside. */
    SEND,
    /** 发: downward, and to the units named. */
    ISSUE
  }
}
