package org.xiaohao.casework.problem;

/**
 * How many items of one place, dimension and aspect stand in one state, and how many of them bear each mark; what a viewer
 * may see, no more.
 */
public record ItemTally(long placeId, ItemState state, String dimension, String aspect, int items, int overdue, int soon, int extended, int returned,
    int reopened, int onTime, int age30, int age60, int age90, int ageOlder) {

  /** How many of them bear the mark. */
  public int marked(LedgerMark mark) {
    return switch (mark) {
      case SOON -> soon;
      case EXTENDED -> extended;
      case RETURNED -> returned;
      case REOPENED -> reopened;
      case ON_TIME -> onTime;
      case LATE -> state == ItemState.CLOSED ? items - onTime : 0;
      case AGE_30 -> age30;
      case AGE_60 -> age60;
      case AGE_90 -> age90;
      case AGE_OLDER -> ageOlder;
    };
  }
}
