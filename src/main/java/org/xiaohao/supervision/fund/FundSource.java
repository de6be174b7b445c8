package org.xiaohao.supervision.fund;

import org.xiaohao.platform.organisation.Level;

/** Which level of government arranged the money. */
public enum FundSource {
  CENTRAL(Level.PROVINCE),
  PROVINCE(Level.PROVINCE),
  CITY(Level.CITY),
  COUNTY(Level.COUNTY);

  private final Level entersAt;

  FundSource(Level entersAt) {
    this.entersAt = entersAt;
  }

  /** The level whose finance department enters it. */
  public Level entersAt() {
    return entersAt;
  }

  /** Whether centre or province arranged it: passed on under a term (S2), recovered if work was slow (S43). */
  public boolean fromAbove() {
    return entersAt == Level.PROVINCE;
  }
}
