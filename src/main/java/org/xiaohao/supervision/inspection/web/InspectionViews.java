package org.xiaohao.supervision.inspection.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.inspection.GroupArea;
import org.xiaohao.supervision.inspection.GroupView;
import org.xiaohao.supervision.inspection.Inspection;
import org.xiaohao.supervision.inspection.InspectionCoverage;
import org.xiaohao.supervision.inspection.InspectionEntry;
import org.xiaohao.supervision.inspection.InspectionFindings;

/** What the page of an inspection shows: of the groups only those the person sees. */
@Component
class InspectionViews {

  private final InspectionFindings findings;
  private final InspectionCoverage coverage;
  private final Divisions divisions;
  private final CaseFrames frames;

  InspectionViews(InspectionFindings findings, InspectionCoverage coverage, Divisions divisions, CaseFrames frames) {
    this.findings = findings;
    this.coverage = coverage;
    this.divisions = divisions;
    this.frames = frames;
  }

  void fill(Viewer viewer, Inspection inspection, Long area, Model model) {
    List<GroupView> groups = findings.groups(viewer, inspection);
    model.addAttribute("inspection", inspection);
    model.addAttribute("frame", frames.of(viewer, inspection.subject()));
    model.addAttribute("groups", groups);
    model.addAttribute("members", findings.members(inspection));
    model.addAttribute("areas", findings.areas(inspection, groups));
    model.addAttribute("coverage", coverage.of(viewer, inspection));
    model.addAttribute("area", area);
    model.addAttribute("findings", findings.of(inspection, groups).stream()
        .filter(found -> area == null || found.areaId() == area).toList());
    model.addAttribute("items", coverage.items(viewer, inspection));
    model.addAttribute("mayAdd", !findings.open(viewer, inspection).isEmpty());
  }

  /** The form for a finding, with the places of the person's own areas. */
  PageForms.Form<InspectionEntry> entryForm(Viewer viewer, Inspection inspection) {
    List<GroupArea> open = findings.open(viewer, inspection);
    if (open.isEmpty()) {
      throw DomainException.forbidden("inspection.group.only");
    }
    List<Choice> places = open.stream().map(area -> divisions.byId(area.divisionId()))
        .flatMap(county -> Stream.concat(Stream.of(county), divisions.children(county.id()).stream()
            .flatMap(town -> Stream.concat(Stream.of(town), divisions.children(town.id()).stream()))))
        .map(place -> new Choice(String.valueOf(place.id()), place.name())).toList();
    return new PageForms.Form<>("inspection/addFinding", InspectionEntry.class, Map.of("place", places));
  }
}
