package org.xiaohao.supervision.register;

/** The eight situations in which a household may not leave the register (八种情形, S37). */
public enum Situation {
  /** 没有实现吃穿不愁. */
  FOOD_CLOTHING,
  /** 没有安全饮水. */
  WATER,
  /** 没有义务教育保障. */
  SCHOOLING,
  /** 没有基本医疗保障. */
  MEDICAL,
  /** 没有安全住房保障. */
  HOUSING,
  /** 虽然享受了扶贫政策但当年扶贫成效不明显. */
  NO_EFFECT,
  /** 建档立卡“回头看”后当年新纳入. */
  NEWLY_ADDED,
  /** 地区低保标准未超过国家扶贫标准的“低保兜底一批”. */
  LOW_ALLOWANCE
}
