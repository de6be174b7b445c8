package org.xiaohao.platform.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.absence.Absent;
import org.xiaohao.platform.absence.Substitutes;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DaysLeft;
import org.xiaohao.platform.deadline.Deadlines;

/**
 * Reads work lists. However many tasks there are, a page reads only the first rows of a few index ranges; counts are exact
 * to 999 (decision 27).
 */
@Service
public class WorkLists {

  /** What a count shows when there are more than it counts. */
  public static final int COUNTED = 1000;

  private static final int FOUND = 50;

  private final WorkListMapper mapper;
  private final Substitutes substitutes;
  private final Deadlines deadlines;
  private final BusinessClock clock;

  WorkLists(WorkListMapper mapper, Substitutes substitutes, Deadlines deadlines, BusinessClock clock) {
    this.mapper = mapper;
    this.substitutes = substitutes;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /**
   * A page of a list, by due date.
   *
   * @param formKey only this step; null for all
   */
  public WorkPage page(Viewer viewer, WorkTab tab, String formKey, WorkCursor after, int size) {
    return page(viewer, new WorkFilter(tab, formKey, null, null, null, null, WorkFilter.Sort.DUE), after, size);
  }

  /**
   * A page of what is asked for, as far as the viewer may see it.
   *
   * @throws org.xiaohao.platform.DomainException 422 for an order without an index, or a cursor of the other order
   */
  public WorkPage page(Viewer viewer, WorkFilter filter, WorkCursor after, int size) {
    filter.requireSortable();
    after.requireOrder(filter.byChange());
    List<WorkRow> rows = new ArrayList<>(rows(viewer, filter, after, size + 1));
    if (rows.size() <= size) {
      return new WorkPage(List.copyOf(rows), null);
    }
    rows.remove(size);
    return new WorkPage(List.copyOf(rows), WorkCursor.after(rows.get(size - 1), filter.byChange()));
  }

  private List<WorkRow> rows(Viewer viewer, WorkFilter filter, WorkCursor after, int limit) {
    if (filter.tab() == WorkTab.FOLLOWED) {
      return mapper.listFollowed(viewer, filter.state(), wish(filter), after, limit);
    }
    List<WorkBranch> branches = branches(viewer, filter);
    return branches.isEmpty() ? List.of() : mapper.list(viewer, branches, wish(filter), after, limit);
  }

  private List<WorkBranch> branches(Viewer viewer, WorkFilter filter) {
    return WorkBranches.of(filter.tab(), viewer, substitutes.absentFor(viewer), clock.today()).stream()
        .filter(filter::meets).toList();
  }

  private WorkWish wish(WorkFilter filter) {
    LocalDate today = clock.today();
    return WorkWish.of(filter, today, filter.due() == WorkFilter.Due.SOON ? notSoon(today) : null);
  }

  /** The first day that is not marked as due soon. */
  private LocalDate notSoon(LocalDate today) {
    LocalDate day = today;
    while (deadlines.daysLeft(day).tone() != DaysLeft.Tone.CALM) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** How many tasks are asked for, {@link #COUNTED} standing for that many or more. */
  public int count(Viewer viewer, WorkFilter filter) {
    if (filter.tab() == WorkTab.FOLLOWED) {
      return mapper.countFollowed(viewer, filter.state(), wish(filter), COUNTED);
    }
    List<WorkBranch> branches = branches(viewer, filter);
    return branches.isEmpty() ? 0 : mapper.count(viewer, branches, wish(filter), COUNTED);
  }

  /** How many tasks each list holds, {@link #COUNTED} standing for that many or more; lists not for the viewer are left out. */
  public Map<WorkTab, Integer> counts(Viewer viewer) {
    LocalDate today = clock.today();
    List<Absent> absent = substitutes.absentFor(viewer);
    Map<WorkTab, Integer> counts = new EnumMap<>(WorkTab.class);
    for (WorkTab tab : WorkTab.values()) {
      List<WorkBranch> branches = WorkBranches.of(tab, viewer, absent, today);
      WorkWish all = wish(WorkFilter.of(tab));
      if (tab == WorkTab.FOLLOWED) {
        counts.put(tab, mapper.countFollowed(viewer, null, all, COUNTED));
      } else if (!branches.isEmpty()) {
        counts.put(tab, mapper.count(viewer, branches, all, COUNTED));
      }
    }
    return counts;
  }

  /** Open tasks of the case with this reference, as far as the viewer may see it. */
  public List<WorkRow> find(Viewer viewer, String reference) {
    return mapper.listByReference(viewer, reference.strip().toUpperCase(Locale.ROOT), FOUND);
  }
}
