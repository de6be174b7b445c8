package org.xiaohao.casework.clue;

/** Answer of those who study or review: agree, or send back with a reason. */
public enum ClueOpinion {
  AGREE,
  RETURN
}
