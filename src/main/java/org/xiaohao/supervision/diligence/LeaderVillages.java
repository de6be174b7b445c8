package org.xiaohao.supervision.diligence;

import java.util.List;
import java.util.stream.Stream;

/**
 * The villages that a leader has today.
 *
 * @param missing kinds of which there is no village
 * @param surplus kinds of which there is more than one
 */
public record LeaderVillages(Leader leader, List<VillageContract> contracts, List<VillageGrade> missing,
    List<VillageGrade> surplus) {

  static LeaderVillages of(Leader leader, List<VillageContract> contracts) {
    return new LeaderVillages(leader, contracts, kinds(contracts, 0, 0), kinds(contracts, 2, Integer.MAX_VALUE));
  }

  private static List<VillageGrade> kinds(List<VillageContract> contracts, int from, int to) {
    return Stream.of(VillageGrade.values()).filter(grade -> {
      long count = contracts.stream().filter(contract -> contract.grade() == grade).count();
      return count >= from && count <= to;
    }).toList();
  }

  /** Whether the leader is flagged: without exactly one village of each kind (S23). */
  public boolean flagged() {
    return !missing.isEmpty() || !surplus.isEmpty();
  }
}
