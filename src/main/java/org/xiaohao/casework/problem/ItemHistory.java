package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.access.Viewer;

/**
 * The ledger as it stood, read out of dated history and never out of the present state: asked again later, it says the same
 * (S15). What has no history is read as it is today: in which area a place lies, and who may see an item.
 */
@Service
public class ItemHistory {

  private final ItemHistoryMapper mapper;
  private final ProblemItemMapper items;

  ItemHistory(ItemHistoryMapper mapper, ProblemItemMapper items) {
    this.mapper = mapper;
    this.items = items;
  }

  /**
   * What happened to the items of an area that the viewer may see, and how they stood at the end.
   *
   * @param placePath path of the division in which the places lie
   * @param to last day of the period
   */
  public List<PeriodTally> tally(Viewer viewer, String placePath, LocalDate from, LocalDate to) {
    return mapper.tally(viewer, placePath, from, to);
  }

  /** The same by the department that answers for the items (S26). */
  public List<DepartmentTally> tallyByDepartment(Viewer viewer, String placePath, LocalDate from, LocalDate to) {
    return mapper.tallyByDepartment(viewer, placePath, from, to);
  }

  /** The items overdue at the end of that day, longest first. */
  public List<LateItem> late(Viewer viewer, String placePath, LocalDate to) {
    return mapper.listLate(viewer, placePath, to);
  }

  /**
   * What was listed in a period, by place, entry of the catalogue and month. Each figure is the length of the ledger narrowed
   * to the same listing (S54).
   */
  public List<ListingTally> listings(Viewer viewer, String placePath, LedgerListing listing) {
    return items.tallyListings(viewer, LedgerFilter.listed(placePath, listing));
  }
}
