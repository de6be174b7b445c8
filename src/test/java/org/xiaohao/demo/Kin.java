package org.xiaohao.demo;

/** How somebody who asks stands to a case. */
enum Kin {
  /** Of an office that has the case. */
  OWN,
  /** Of the same office one level up. */
  PARENT,
  /** Of an office one level down. */
  CHILD,
  /** Of the same office in the area beside. */
  NEIGHBOUR,
  /** Of an office that has the case, but recused from it. */
  RECUSED,
  /** Named in the report from which it grew. */
  RESPONDENT,
  /** Of the same area, but of the other line. */
  OTHER_LINE,
  /** Without a login. */
  STRANGER
}
