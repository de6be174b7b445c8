package org.xiaohao.casework.problem.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.xiaohao.casework.problem.ItemRow;
import org.xiaohao.casework.problem.ItemState;
import org.xiaohao.casework.problem.LedgerCursor;
import org.xiaohao.casework.problem.LedgerFilter;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Line;

/** Reads what is asked of the ledger, for page and API alike. */
@Component
class LedgerQuery {

  private final Divisions divisions;

  LedgerQuery(Divisions divisions) {
    this.divisions = divisions;
  }

  /** The parameters of an address. */
  record Asked(ItemState state, Long place, String aspect, String dimension, Boolean open, Boolean overdue,
      String after) {

    /** Which tab the question belongs to. */
    String tab() {
      if (Boolean.TRUE.equals(overdue)) {
        return "overdue";
      }
      if (Boolean.TRUE.equals(open)) {
        return "open";
      }
      return state == ItemState.CLOSED ? "closed" : "all";
    }
  }

  LedgerFilter filter(Asked asked) {
    String path = asked.place() == null ? null : divisions.byId(asked.place()).path();
    return new LedgerFilter(asked.state(), path, blankToNull(asked.aspect()), blankToNull(asked.dimension()),
        Boolean.TRUE.equals(asked.open()), Boolean.TRUE.equals(asked.overdue()));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  LedgerFilter open() {
    return new LedgerFilter(null, null, null, null, true, false);
  }

  LedgerFilter overdue() {
    return new LedgerFilter(null, null, null, null, true, true);
  }

  LedgerFilter closed() {
    return new LedgerFilter(ItemState.CLOSED, null, null, null, false, false);
  }

  /** Query string of the next page. */
  String next(Asked asked, ItemRow last) {
    UriComponentsBuilder next = UriComponentsBuilder.newInstance();
    add(next, "state", asked.state());
    add(next, "place", asked.place());
    add(next, "aspect", blankToNull(asked.aspect()));
    add(next, "dimension", blankToNull(asked.dimension()));
    add(next, "open", asked.open());
    add(next, "overdue", asked.overdue());
    return next.queryParam("after", new LedgerCursor(last.dueOn(), last.id())).build().getQuery();
  }

  private static void add(UriComponentsBuilder next, String name, Object value) {
    if (value != null) {
      next.queryParam(name, value);
    }
  }

  /** The divisions of the person's offices and those right below, for the filter. */
  List<Division> places(Viewer viewer) {
    return viewer.appointments().stream().filter(a -> a.line() == Line.RECTIFICATION || a.line() == Line.BOTH)
        .map(a -> divisions.byId(a.divisionId())).distinct()
        .flatMap(own -> divisions.children(own.id()).stream()).toList();
  }
}
