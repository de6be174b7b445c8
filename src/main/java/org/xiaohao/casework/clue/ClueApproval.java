package org.xiaohao.casework.clue;

/** Answer of those who approve: approve, or send back with a reason. */
public enum ClueApproval {
  APPROVE,
  RETURN
}
