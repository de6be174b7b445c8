package org.xiaohao.casework.clue;

/** The step of a chain under which somebody signed. */
enum Step {
  PROPOSE,
  STUDY,
  REVIEW,
  APPROVE,
  PARTY_APPROVE
}
