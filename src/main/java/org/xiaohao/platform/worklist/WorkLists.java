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
  private final BusinessClock clock;

  WorkLists(WorkListMapper mapper, Substitutes substitutes, BusinessClock clock) {
    this.mapper = mapper;
    this.substitutes = substitutes;
    this.clock = clock;
  }

  /**
   * A page of a list.
   *
   * @param formKey only this step; null for all
   */
  public WorkPage page(Viewer viewer, WorkTab tab, String formKey, WorkCursor after, int size) {
    List<WorkRow> rows = new ArrayList<>(rows(viewer, tab, formKey, after, size + 1));
    if (rows.size() <= size) {
      return new WorkPage(List.copyOf(rows), null);
    }
    rows.remove(size);
    return new WorkPage(List.copyOf(rows), WorkCursor.after(rows.get(size - 1)));
  }

  private List<WorkRow> rows(Viewer viewer, WorkTab tab, String formKey, WorkCursor after, int limit) {
    if (tab == WorkTab.FOLLOWED) {
      return mapper.listFollowed(viewer, formKey, after, limit);
    }
    List<WorkBranch> branches = WorkBranches.of(tab, viewer, substitutes.absentFor(viewer), clock.today());
    return branches.isEmpty() ? List.of() : mapper.list(viewer, branches, formKey, after, limit);
  }

  /** How many tasks each list holds, {@link #COUNTED} standing for that many or more; lists not for the viewer are left out. */
  public Map<WorkTab, Integer> counts(Viewer viewer) {
    LocalDate today = clock.today();
    List<Absent> absent = substitutes.absentFor(viewer);
    Map<WorkTab, Integer> counts = new EnumMap<>(WorkTab.class);
    for (WorkTab tab : WorkTab.values()) {
      List<WorkBranch> branches = WorkBranches.of(tab, viewer, absent, today);
      if (tab == WorkTab.FOLLOWED) {
        counts.put(tab, mapper.countFollowed(viewer, COUNTED));
      } else if (!branches.isEmpty()) {
        counts.put(tab, mapper.count(viewer, branches, COUNTED));
      }
    }
    return counts;
  }

  /** Open tasks of the case with this reference, as far as the viewer may see it. */
  public List<WorkRow> find(Viewer viewer, String reference) {
    return mapper.listByReference(viewer, reference.strip().toUpperCase(Locale.ROOT), FOUND);
  }
}
