package org.xiaohao.supervision.stationed.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.stationed.GroupVillage;
import org.xiaohao.supervision.stationed.WorkGroup;
import org.xiaohao.supervision.stationed.WorkGroups;

/** Work groups, and one of them with its coverage and its villages. */
@Controller
class GroupPages {

  private final WorkGroups groups;
  private final GroupForms forms;
  private final PageForms pageForms;
  private final CaseFrames frames;

  GroupPages(WorkGroups groups, GroupForms forms, PageForms pageForms, CaseFrames frames) {
    this.groups = groups;
    this.forms = forms;
    this.pageForms = pageForms;
    this.frames = frames;
  }

  @GetMapping("/desk/stationed/groups")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<WorkGroup> rows = groups.list(viewer, before, StationedPages.PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(StationedPages.PAGE, rows.size())));
    model.addAttribute("next", rows.size() > StationedPages.PAGE ? rows.get(StationedPages.PAGE - 1).id() : null);
    model.addAttribute("maySend", viewer.holds(Role.ORGANISATION_DEPT));
    return "stationed/groups";
  }

  @GetMapping("/desk/stationed/groups/new")
  String send(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(forms.send(viewer), Map.of(), sheet(model, response));
  }

  @PostMapping("/desk/stationed/groups/new")
  String send(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(forms.send(viewer), typed, form -> "redirect:/stationed-groups/" + groups.send(viewer, form),
        sheet(model, response));
  }

  @GetMapping("/stationed-groups/{ref}")
  String one(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) Long after, Model model) {
    WorkGroup one = groups.byRef(viewer, ref);
    List<GroupVillage> rows = groups.villages(one, after, StationedPages.PAGE + 1);
    model.addAttribute("one", one);
    model.addAttribute("rows", rows.subList(0, Math.min(StationedPages.PAGE, rows.size())));
    model.addAttribute("next", rows.size() > StationedPages.PAGE ? rows.get(StationedPages.PAGE - 1).id() : null);
    model.addAttribute("goesWith", groups.goesWith(viewer, one));
    model.addAttribute("frame", frames.of(viewer, one.subject()));
    return "stationed/group";
  }

  private static PageForms.Sheet sheet(Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/desk/stationed/groups/new", model, response);
  }
}
