package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemStateTests {

  /** The table of domain.md §2.2, written down a second time. */
  private static final List<String> TABLE = List.of("LISTED>NOTIFIED", "NOTIFIED>OBJECTED", "NOTIFIED>PLAN_REVIEW",
      "OBJECTED>NOTIFIED", "OBJECTED>WITHDRAWN", "PLAN_REVIEW>NOTIFIED", "PLAN_REVIEW>RECTIFYING",
      "RECTIFYING>SELF_CHECKED", "RECTIFYING>RETURNED", "SELF_CHECKED>CITY_REVIEWED", "SELF_CHECKED>PUBLICISED",
      "SELF_CHECKED>RETURNED", "CITY_REVIEWED>PUBLICISED", "CITY_REVIEWED>RETURNED", "PUBLICISED>LEAD_REVIEWED",
      "PUBLICISED>CONSENTED", "PUBLICISED>RETURNED", "PUBLICISED>CLOSED", "LEAD_REVIEWED>CONSENTED",
      "LEAD_REVIEWED>RETURNED", "LEAD_REVIEWED>CLOSED", "CONSENTED>RETURNED", "CONSENTED>CLOSED",
      "RETURNED>RECTIFYING", "CLOSED>REOPENED", "REOPENED>NOTIFIED");

  @Test
  void allowsExactlyTheTransitionsOfTheTable() {
    List<String> allowed = new ArrayList<>();
    for (ItemState from : ItemState.values()) {
      for (ItemState to : ItemState.values()) {
        if (from.mayBecome(to)) {
          allowed.add(from + ">" + to);
        }
      }
    }
    assertThat(allowed).containsExactlyInAnyOrderElementsOf(TABLE);
  }

  @Test
  void closesListsOnlyAfterTheirItems() {
    List<String> allowed = new ArrayList<>();
    for (ListState from : ListState.values()) {
      for (ListState to : ListState.values()) {
        if (from.mayBecome(to)) {
          allowed.add(from + ">" + to);
        }
      }
    }
    assertThat(allowed).containsExactlyInAnyOrder("OPEN>LISTED", "OPEN>ITEMS_CLOSED", "LISTED>ITEMS_CLOSED",
        "ITEMS_CLOSED>CLOSED");
  }

  @Test
  void knowsWhatIsLeftToDo() {
    for (ItemState state : ItemState.values()) {
      assertThat(state.open()).isEqualTo(state != ItemState.CLOSED && state != ItemState.WITHDRAWN);
    }
  }
}
