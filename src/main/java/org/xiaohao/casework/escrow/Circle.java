package org.xiaohao.casework.escrow;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whose custodians keep a name: those of the receiving centre and those of the next one up (decision 13).
 *
 * @param divisionId division of the receiving centre
 * @param upperDivisionId division of the next centre up; null at the top
 */
record Circle(long divisionId, Long upperDivisionId) {

  List<Long> divisions() {
    return Stream.of(divisionId, upperDivisionId).filter(java.util.Objects::nonNull).toList();
  }
}
