package org.xiaohao.platform.web.filter;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.worklist.WorkTab;

/** The buttons that keep, name, prefer and drop a filter; each leads back to the list. */
@Controller
class FilterPages {

  private final SavedFilters saved;

  FilterPages(SavedFilters saved) {
    this.saved = saved;
  }

  @PostMapping("/desk/filters")
  String save(Viewer viewer, @RequestParam(required = false) String name, @ModelAttribute AskedFilter asked) {
    String query = asked.typed(WorkTab.MINE).query();
    return back(query, name, () -> saved.save(viewer, name, asked));
  }

  @PostMapping("/desk/filters/{id}/name")
  String rename(Viewer viewer, @PathVariable long id, @RequestParam(required = false) String name,
      @RequestParam(defaultValue = "") String back) {
    return back(AskedFilter.parse(back).typed(WorkTab.MINE).query(), null, () -> saved.rename(viewer, id, name));
  }

  @PostMapping("/desk/filters/{id}/prefer")
  String prefer(Viewer viewer, @PathVariable long id, @RequestParam(defaultValue = "") String back) {
    return back(AskedFilter.parse(back).typed(WorkTab.MINE).query(), null, () -> saved.prefer(viewer, id));
  }

  @PostMapping("/desk/filters/{id}/delete")
  String delete(Viewer viewer, @PathVariable long id, @RequestParam(defaultValue = "") String back) {
    return back(AskedFilter.parse(back).typed(WorkTab.MINE).query(), null, () -> saved.delete(viewer, id));
  }

  /** The list again, with what is wrong and what was typed if it was refused. */
  private static String back(String query, String typed, Runnable deed) {
    try {
      deed.run();
      return "redirect:/desk?" + query;
    } catch (DomainException refusal) {
      if (refusal.kind() != DomainException.Kind.INVALID) {
        throw refusal;
      }
      UriComponentsBuilder page = UriComponentsBuilder.fromPath("/desk").query(query).queryParam("wrong", refusal.getMessage());
      if (typed != null && typed.length() <= 100) {
        page.queryParam("typed", "{typed}");
        return "redirect:" + page.buildAndExpand(typed).encode().toUriString();
      }
      return "redirect:" + page.toUriString();
    }
  }
}
