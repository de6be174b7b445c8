package org.xiaohao.casework.problem.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.problem.ListRow;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.casework.problem.ProblemList;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;

/** The page of a problem list, and the form by which an oversight office opens one. */
@Controller
class ListPages {

  private static final int PAGE = 50;

  private final ProblemLists lists;
  private final ProblemItems items;
  private final ItemWords words;
  private final NewListForm form;

  ListPages(ProblemLists lists, ProblemItems items, ItemWords words, NewListForm form) {
    this.lists = lists;
    this.items = items;
    this.words = words;
    this.form = form;
  }

  @GetMapping("/lists/{ref}")
  String list(Viewer viewer, @PathVariable String ref, Model model) {
    ProblemList list = lists.byRef(viewer, ref);
    model.addAttribute("list", list);
    model.addAttribute("items", items.ofList(viewer, list.id()));
    model.addAttribute("place", words.place(list.placeDivisionId()));
    model.addAttribute("parent", words.parent(list));
    model.addAttribute("origin", form.origin(list));
    model.addAttribute("frame", words.frame(viewer, list.subject()));
    return "problem/list";
  }

  @GetMapping("/desk/lists")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<ListRow> rows = lists.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("mayEnter", !form.offices(viewer).isEmpty());
    return "problem/lists";
  }

  @GetMapping("/desk/lists/new")
  String enter(Viewer viewer, Model model) {
    return show(viewer, Map.of(), null, model);
  }

  @PostMapping("/desk/lists/new")
  String enter(Viewer viewer, @RequestParam Map<String, String> fields, Model model, HttpServletResponse response) {
    try {
      return "redirect:/lists/" + lists.enter(viewer, form.bind(fields));
    } catch (DomainException e) {
      if (e.kind() != DomainException.Kind.INVALID) {
        throw e;
      }
      response.setStatus(e.kind().status());
      return show(viewer, fields, e, model);
    }
  }

  private String show(Viewer viewer, Map<String, String> fields, DomainException fault, Model model) {
    if (!viewer.holds(Role.SUPERVISION_OFFICE)) {
      throw DomainException.forbidden("problem.list.not.your.office");
    }
    model.addAttribute("fields", fields);
    model.addAttribute("faults", form.faults(fault));
    model.addAttribute("offices", form.offices(viewer));
    model.addAttribute("origins", form.origins());
    model.addAttribute("places", form.places(viewer));
    return "problem/list-new";
  }
}
