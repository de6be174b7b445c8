package org.xiaohao.casework.clue;

/** The four ways to dispose of a clue (监督执纪工作规则). */
public enum Disposal {
  /** 谈话函询: general, leaning or early signs. */
  TALK_INQUIRY,
  /** 初步核实: it can be checked. */
  PRELIM_VERIFICATION,
  /** 暂存待查: it could be checked, but not now. */
  SHELVED,
  /** 予以了结: untrue, or impossible to check. */
  CLOSED_NO_ACTION;

  /** Whether nobody would look into the matter now: an embezzling clue then needs a reason at every step (S53). */
  boolean leavesUnchecked() {
    return this == SHELVED || this == CLOSED_NO_ACTION;
  }
}
