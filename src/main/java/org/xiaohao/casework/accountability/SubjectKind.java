package org.xiaohao.casework.accountability;

/** Who is held to account; one case may have both (S57). */
public enum SubjectKind {
  UNIT,
  PERSON
}
