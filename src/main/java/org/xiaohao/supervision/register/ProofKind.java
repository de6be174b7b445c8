package org.xiaohao.supervision.register;

/** How the village had its say. */
public enum ProofKind {
  /** 村民（代表）会议评议. */
  VILLAGE_VOTE,
  /** 村内公示. */
  PUBLICITY
}
