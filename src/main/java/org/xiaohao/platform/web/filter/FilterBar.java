package org.xiaohao.platform.web.filter;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.web.Names;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.CaseType;
import org.xiaohao.platform.workflow.CaseTypes;
import org.xiaohao.platform.worklist.WorkFilter;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkLists;

/** What stands above the rows: what is asked for, each part removable, what could be asked, and what is kept. */
@Component
public record FilterBar(SavedFilters saved, WorkLists lists, CaseTypes types, Names names, Texts texts) {

  /** A part of what is asked for, and the query without it. */
  public record Chip(String label, String without) {
  }

  /** A value to choose. */
  public record Option(String value, String label, boolean chosen) {
  }

  /** Fills the bar of this filter. */
  public void fill(Viewer viewer, WorkFilter filter, Model model) {
    List<Chip> chips = chips(filter);
    model.addAttribute("filter", filter);
    model.addAttribute("chips", chips);
    model.addAttribute("asked", chips.isEmpty() ? null : lists.count(viewer, filter));
    model.addAttribute("saved", saved.of(viewer));
    model.addAttribute("offices", offices(viewer, filter));
    model.addAttribute("kinds", types.kinds().stream().filter(kind -> works(viewer, types.of(kind)))
        .filter(kind -> !types.of(kind).processKeys().isEmpty())
        .map(kind -> new Option(kind, texts.of("work.kind." + kind), kind.equals(filter.kind()))).toList());
    model.addAttribute("states", List.of(WorkItem.State.OPEN, WorkItem.State.TO_ASSIGN, WorkItem.State.ASSIGNED,
        WorkItem.State.HELD));
    model.addAttribute("dues", WorkFilter.Due.values());
    model.addAttribute("sorts", WorkFilter.Sort.values());
  }

  private List<Chip> chips(WorkFilter f) {
    List<Chip> chips = new ArrayList<>();
    if (f.officeId() != null) {
      chips.add(new Chip(names.office(f.officeId()),
          new WorkFilter(f.tab(), f.step(), null, f.due(), f.kind(), f.state(), f.sort()).query()));
    }
    if (f.due() != null) {
      chips.add(new Chip(texts.of("work.due." + f.due()),
          new WorkFilter(f.tab(), f.step(), f.officeId(), null, f.kind(), f.state(), f.sort()).query()));
    }
    if (f.kind() != null) {
      chips.add(new Chip(texts.or("work.kind." + f.kind(), f.kind()),
          new WorkFilter(f.tab(), f.step(), f.officeId(), f.due(), null, f.state(), f.sort()).query()));
    }
    if (f.step() != null) {
      chips.add(new Chip(texts.of("work.filter.step", texts.or("task." + f.step().replace('/', '.'), f.step())),
          new WorkFilter(f.tab(), null, f.officeId(), f.due(), f.kind(), f.state(), f.sort()).query()));
    }
    addState(f, chips);
    return chips;
  }

  private void addState(WorkFilter f, List<Chip> chips) {
    if (f.state() != null) {
      chips.add(new Chip(texts.of("State." + f.state()),
          new WorkFilter(f.tab(), f.step(), f.officeId(), f.due(), f.kind(), null, f.sort()).query()));
    }
    if (f.sort() == WorkFilter.Sort.CHANGED) {
      chips.add(new Chip(texts.of("work.sort.CHANGED"),
          new WorkFilter(f.tab(), f.step(), f.officeId(), f.due(), f.kind(), f.state(), WorkFilter.Sort.DUE).query()));
    }
  }

  /** One's own offices, and the one asked for. */
  private List<Option> offices(Viewer viewer, WorkFilter filter) {
    List<Long> ids = new ArrayList<>(viewer.appointments().stream().map(Appointment::officeId).distinct().toList());
    if (filter.officeId() != null && !ids.contains(filter.officeId())) {
      ids.add(filter.officeId());
    }
    return ids.stream().map(id -> new Option(String.valueOf(id), names.office(id), id.equals(filter.officeId()))).toList();
  }

  private static boolean works(Viewer viewer, CaseType type) {
    return viewer.appointments().stream().map(Appointment::line)
        .anyMatch(line -> line == type.line() || line == Line.BOTH || type.line() == Line.BOTH);
  }
}
