package org.xiaohao.casework.referral;

/** Organs a matter is handed to. */
public enum Receiver {
  /** 公安. */
  POLICE,
  /** 检察. */
  PROCURATORATE,
  /** 住建. */
  HOUSING,
  /** Another department in charge. */
  DEPARTMENT,
  /** 审计: is asked to assist. */
  AUDIT
}
