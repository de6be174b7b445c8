package org.xiaohao.supervision.register;

/** What an adjustment does to a household. */
public enum AdjustmentKind {
  /** 纳入 (S40). */
  INCLUDE(RegisterState.ELIGIBLE, RegisterState.IN),
  /** 退出: the household is out of poverty (S37). */
  EXIT(RegisterState.IN, RegisterState.OUT),
  /** 清退: the household never belonged in the register (S39). */
  CLEAN_OUT(RegisterState.IN, RegisterState.OUT),
  /** 更正 of its head or village. */
  CORRECT(null, null);

  private final RegisterState from;
  private final RegisterState to;

  AdjustmentKind(RegisterState from, RegisterState to) {
    this.from = from;
    this.to = to;
  }

  /** The state that it needs; null for any. */
  RegisterState from() {
    return from;
  }

  /** The state to which it leads; null if it changes none. */
  RegisterState to() {
    return to;
  }

  /** Whether a vote or publicity in the village must have gone before. */
  boolean needsProof() {
    return this == INCLUDE || this == CLEAN_OUT;
  }
}
