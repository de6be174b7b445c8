package org.xiaohao.casework.board;

import java.util.List;
import java.util.function.ToIntFunction;
import org.xiaohao.casework.problem.ItemState;
import org.xiaohao.casework.problem.ItemTally;
import org.xiaohao.casework.problem.LedgerMark;

/**
 * Adds tallies up to figures, each with the question that brings the same rows to the ledger.
 *
 * @param scope the part of the question that says where; empty for everywhere
 */
record Counting(String scope, List<ItemTally> tallies) {

  Figure open() {
    return figure("open=true", open(ItemTally::items));
  }

  Figure overdue() {
    return figure("open=true&overdue=true", open(ItemTally::overdue));
  }

  Figure open(LedgerMark mark) {
    return figure("open=true&mark=" + mark, open(tally -> tally.marked(mark)));
  }

  Figure openOfDimension(String code) {
    return figure("open=true&dimension=" + code, open(tally -> tally.dimension().equals(code) ? tally.items() : 0));
  }

  Figure openOfAspect(String code) {
    return figure("open=true&aspect=" + code, open(tally -> tally.aspect().equals(code) ? tally.items() : 0));
  }

  Figure in(ItemState state) {
    return figure("state=" + state, sum(tally -> tally.state() == state ? tally.items() : 0));
  }

  Figure closed(LedgerMark mark) {
    return figure("state=CLOSED&mark=" + mark,
        sum(tally -> tally.state() == ItemState.CLOSED ? tally.marked(mark) : 0));
  }

  int all() {
    return sum(ItemTally::items);
  }

  private int open(ToIntFunction<ItemTally> count) {
    return sum(tally -> tally.state().open() ? count.applyAsInt(tally) : 0);
  }

  private int sum(ToIntFunction<ItemTally> count) {
    return tallies.stream().mapToInt(count).sum();
  }

  private Figure figure(String question, int count) {
    return new Figure(count, scope.isEmpty() ? question : scope + "&" + question);
  }

  AreaFigures area(Long areaId, String name, boolean only, boolean opens) {
    return new AreaFigures(areaId, name, only, opens, open(), open(LedgerMark.SOON), overdue(), open(LedgerMark.EXTENDED),
        open(LedgerMark.RETURNED), open(LedgerMark.REOPENED), in(ItemState.CLOSED), closed(LedgerMark.ON_TIME));
  }
}
