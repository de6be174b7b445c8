package org.xiaohao.supervision.register;

/** Whose list it is. */
public enum ReliefLine {
  /** 民政部门的低保名单. */
  ALLOWANCE,
  /** 扶贫部门的建档立卡名单. */
  POVERTY;

  ReliefLine other() {
    return this == ALLOWANCE ? POVERTY : ALLOWANCE;
  }
}
