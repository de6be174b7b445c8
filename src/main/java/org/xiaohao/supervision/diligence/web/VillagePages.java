package org.xiaohao.supervision.diligence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.diligence.FieldDays;
import org.xiaohao.supervision.diligence.FieldWeeks;
import org.xiaohao.supervision.diligence.Leader;
import org.xiaohao.supervision.diligence.LeaderVillages;
import org.xiaohao.supervision.diligence.Leaders;
import org.xiaohao.supervision.diligence.MissedWeeks;
import org.xiaohao.supervision.diligence.VillageContracts;

/** Villages of leaders, the days they spend there, and the weeks without one (S23). */
@Controller
class VillagePages {

  private static final int PAGE = 50;

  private final Leaders leaders;
  private final Fields fields;
  private final LeaderForms forms;
  private final PageForms pageForms;
  private final AskedMonth asked;

  VillagePages(Leaders leaders, Fields fields, LeaderForms forms, PageForms pageForms, AskedMonth asked) {
    this.leaders = leaders;
    this.fields = fields;
    this.forms = forms;
    this.pageForms = pageForms;
    this.asked = asked;
  }

  /** Villages, days in them and weeks without. */
  @Component("dutyFields")
  record Fields(VillageContracts contracts, FieldDays days, FieldWeeks weeks) {
  }

  @GetMapping("/desk/contract-villages")
  String villages(Viewer viewer, @RequestParam(required = false) Long after, Model model) {
    Page<LeaderVillages> page = Page.of(fields.contracts().list(viewer, after, PAGE + 1), PAGE,
        row -> row.leader().postId());
    model.addAttribute("rows", page.items());
    model.addAttribute("next", page.next());
    return "diligence/villages";
  }

  @GetMapping("/desk/missed-weeks")
  String weeks(Viewer viewer, @RequestParam(required = false) String month, @RequestParam(required = false) Long after,
      Model model) {
    YearMonth of = asked.of(month);
    Page<MissedWeeks> page = Page.of(fields.weeks().list(viewer, of, after, PAGE + 1), PAGE, row -> row.leader().postId());
    model.addAttribute("rows", page.items());
    model.addAttribute("next", page.next());
    model.addAttribute("month", of);
    return "diligence/weeks";
  }

  @GetMapping("/leaders/{code}/villages/new")
  String take(Viewer viewer, @PathVariable String code, Model model, HttpServletResponse response) {
    Leader leader = leaders.requireOwn(viewer, code);
    return pageForms.show(forms.village(leader), Map.of(), sheet(code, "villages/new", model, response));
  }

  @PostMapping("/leaders/{code}/villages/new")
  String take(Viewer viewer, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    Leader leader = leaders.requireOwn(viewer, code);
    return pageForms.take(forms.village(leader), typed, form -> {
      fields.contracts().take(viewer, code, form);
      return "redirect:/leaders/" + code;
    }, sheet(code, "villages/new", model, response));
  }

  @GetMapping("/leaders/{code}/villages/{village}/end")
  String end(Viewer viewer, @PathVariable String code, @PathVariable long village, Model model,
      HttpServletResponse response) {
    leaders.requireOwn(viewer, code);
    return pageForms.show(forms.end(), Map.of(), sheet(code, "villages/" + village + "/end", model, response));
  }

  @PostMapping("/leaders/{code}/villages/{village}/end")
  String end(Viewer viewer, @PathVariable String code, @PathVariable long village,
      @RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
    leaders.requireOwn(viewer, code);
    return pageForms.take(forms.end(), typed, form -> {
      fields.contracts().end(viewer, code, village, form);
      return "redirect:/leaders/" + code;
    }, sheet(code, "villages/" + village + "/end", model, response));
  }

  @GetMapping("/leaders/{code}/field-days/new")
  String field(Viewer viewer, @PathVariable String code, Model model, HttpServletResponse response) {
    Leader leader = leaders.requireOwn(viewer, code);
    return pageForms.show(forms.field(leader), Map.of(), sheet(code, "field-days/new", model, response));
  }

  @PostMapping("/leaders/{code}/field-days/new")
  String field(Viewer viewer, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    Leader leader = leaders.requireOwn(viewer, code);
    return pageForms.take(forms.field(leader), typed, form -> {
      fields.days().enter(viewer, code, form);
      return "redirect:/leaders/" + code + "?month=" + YearMonth.from(form.heldOn());
    }, sheet(code, "field-days/new", model, response));
  }

  private static PageForms.Sheet sheet(String code, String what, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/leaders/" + code + "/" + what, model, response);
  }
}
