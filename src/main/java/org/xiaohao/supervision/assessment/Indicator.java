package org.xiaohao.supervision.assessment;

/** The four rates and satisfaction (四率一度). */
public enum Indicator {
  /** 精准识别率. */
  IDENTIFICATION,
  /** 精准退出率. */
  EXIT,
  /** 精准帮扶率. */
  HELP,
  /** 易地扶贫搬迁入住率. */
  RELOCATION,
  /** 群众满意度. */
  SATISFACTION;

  /** Code of its target in the rule sets. */
  String threshold() {
    return "RATE-" + name();
  }
}
