package org.xiaohao.casework.problem;

/** The checks an item passes on its way to sign-off; each may send it back alone. */
public enum CheckStep {
  /** 县自查: signed by the county's two heads. */
  SELF_CHECK,
  /** 市现场复核. */
  CITY_REVIEW,
  /** 市分管领导会签. */
  COUNTERSIGN,
  /** 公示. */
  PUBLICITY,
  /** 免予公示审批. */
  EXEMPTION,
  /** 省牵头部门审核. */
  LEAD_REVIEW,
  /** 发文单位同意. */
  CONSENT,
  /** 销号. */
  SIGN_OFF
}
