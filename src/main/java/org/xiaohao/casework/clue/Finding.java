package org.xiaohao.casework.clue;

import java.util.Arrays;
import java.util.List;

/** One alleged fact with its verdict and the numbers of its evidence; what was alleged and found lies sealed. */
record Finding(Long id, long verificationId, int attempt, int no, FactVerdict verdict, String evidence) {

  List<Integer> evidenceNumbers() {
    return evidence.isEmpty() ? List.of() : Arrays.stream(evidence.split(",")).map(Integer::valueOf).toList();
  }
}
