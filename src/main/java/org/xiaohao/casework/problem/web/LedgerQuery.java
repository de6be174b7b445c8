package org.xiaohao.casework.problem.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.xiaohao.casework.problem.ItemRow;
import org.xiaohao.casework.problem.ItemState;
import org.xiaohao.casework.problem.LedgerCursor;
import org.xiaohao.casework.problem.LedgerFilter;
import org.xiaohao.casework.problem.LedgerListing;
import org.xiaohao.casework.problem.LedgerMark;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Line;

/** Reads what is asked of the ledger, for page and API alike. */
@Component
class LedgerQuery {

  private final Divisions divisions;
  private final Campaigns campaigns;

  LedgerQuery(Divisions divisions, Campaigns campaigns) {
    this.divisions = divisions;
    this.campaigns = campaigns;
  }

  /** The parameters of an address. */
  record Asked(ItemState state, Long place, Boolean only, String aspect, String dimension, String parent,
      Boolean open, Boolean overdue, LedgerMark mark, String entry, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate known, String cursor) {

    LedgerListing listing() {
      return new LedgerListing(blankToNull(entry), from, to, known);
    }


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
    return new LedgerFilter(asked.state(), path, Boolean.TRUE.equals(asked.only()), blankToNull(asked.aspect()),
        blankToNull(asked.dimension()), blankToNull(asked.parent()), Boolean.TRUE.equals(asked.open()),
        Boolean.TRUE.equals(asked.overdue()), asked.mark(),
        asked.listing());
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /** Query string of the first page. */
  String first(Asked asked) {
    String query = build(asked).build().getQuery();
    return query == null ? "" : query;
  }

  /** Query string of the next page. */
  String next(Asked asked, ItemRow last) {
    return build(asked).queryParam("cursor", new LedgerCursor(last.dueOn(), last.id())).build().getQuery();
  }

  /**
   * What the ledger is narrowed to beside the fields of its form, each with the way to take it off.
   *
   * @param name what the words are about, such as a place; null for none
   * @param query query string without it
   */
  record Chip(String key, String name, String query) {

    Chip(String key, String query) {
      this(key, null, query);
    }
  }

  List<Chip> chips(Asked asked) {
    List<Chip> chips = new ArrayList<>();
    if (asked.place() != null) {
      chips.add(new Chip("ledger.at", divisions.byId(asked.place()).name(), without(asked, "place", "only")));
    }
    if (asked.place() != null && Boolean.TRUE.equals(asked.only())) {
      chips.add(new Chip("ledger.only", without(asked, "only")));
    }
    if (blankToNull(asked.parent()) != null) {
      chips.add(new Chip("ledger.parent", asked.parent(), without(asked, "parent")));
    }
    if (Boolean.TRUE.equals(asked.open()) && !Boolean.TRUE.equals(asked.overdue())) {
      chips.add(new Chip("ledger.tab.open", without(asked, "open")));
    }
    if (Boolean.TRUE.equals(asked.overdue())) {
      chips.add(new Chip("ledger.tab.overdue", without(asked, "overdue")));
    }
    if (asked.mark() != null) {
      chips.add(new Chip("LedgerMark." + asked.mark(), without(asked, "mark")));
    }
    if (blankToNull(asked.entry()) != null) {
      chips.add(new Chip("ledger.entry", campaigns.entry(asked.entry()), without(asked, "entry")));
    }
    if (asked.from() != null || asked.to() != null || asked.known() != null) {
      chips.add(new Chip("ledger.listed", (asked.from() == null ? "" : asked.from()) + " — "
          + (asked.to() == null ? "" : asked.to()), without(asked, "from", "to", "known")));
    }
    return chips;
  }

  private static String without(Asked asked, String... names) {
    UriComponentsBuilder rest = build(asked);
    List.of(names).forEach(rest::replaceQueryParam);
    String query = rest.build().getQuery();
    return query == null ? "" : query;
  }

  private static UriComponentsBuilder build(Asked asked) {
    UriComponentsBuilder next = UriComponentsBuilder.newInstance();
    add(next, "state", asked.state());
    add(next, "place", asked.place());
    add(next, "only", asked.only());
    add(next, "aspect", blankToNull(asked.aspect()));
    add(next, "dimension", blankToNull(asked.dimension()));
    add(next, "parent", blankToNull(asked.parent()));
    add(next, "open", asked.open());
    add(next, "overdue", asked.overdue());
    add(next, "mark", asked.mark());
    add(next, "entry", blankToNull(asked.entry()));
    add(next, "from", asked.from());
    add(next, "to", asked.to());
    add(next, "known", asked.known());
    return next;
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
