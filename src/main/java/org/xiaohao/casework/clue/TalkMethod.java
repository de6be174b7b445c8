package org.xiaohao.casework.clue;

/** 谈话 or 函询. */
public enum TalkMethod {
  TALK,
  LETTER
}
