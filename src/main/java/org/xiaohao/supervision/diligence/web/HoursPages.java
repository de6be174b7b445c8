package org.xiaohao.supervision.diligence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.diligence.Leaders;
import org.xiaohao.supervision.diligence.WorkLog;
import org.xiaohao.supervision.diligence.WorkLogs;

/** The forms by which a day of a leader is entered and corrected (S22). */
@Controller
class HoursPages {

  private final Leaders leaders;
  private final WorkLogs logs;
  private final LeaderForms forms;
  private final PageForms pageForms;

  HoursPages(Leaders leaders, WorkLogs logs, LeaderForms forms, PageForms pageForms) {
    this.leaders = leaders;
    this.logs = logs;
    this.forms = forms;
    this.pageForms = pageForms;
  }

  @GetMapping("/leaders/{code}/hours/new")
  String enter(Viewer viewer, @PathVariable String code, Model model, HttpServletResponse response) {
    leaders.requireOwn(viewer, code);
    return pageForms.show(forms.hours(), Map.of(), sheet(code, "hours/new", model, response));
  }

  @PostMapping("/leaders/{code}/hours/new")
  String enter(Viewer viewer, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    leaders.requireOwn(viewer, code);
    return pageForms.take(forms.hours(), typed, form -> {
      logs.enter(viewer, code, form);
      return back(code, form.workedOn());
    }, sheet(code, "hours/new", model, response));
  }

  @GetMapping("/leaders/{code}/hours/{day}/correction")
  String correct(Viewer viewer, @PathVariable String code, @PathVariable LocalDate day, Model model,
      HttpServletResponse response) {
    WorkLog now = logs.day(leaders.requireOwn(viewer, code), day);
    return pageForms.show(forms.correction(), Map.of("hours", now.hours().toPlainString(), "povertyHours",
        now.povertyHours().toPlainString()), sheet(code, "hours/" + day + "/correction", model, response));
  }

  @PostMapping("/leaders/{code}/hours/{day}/correction")
  String correct(Viewer viewer, @PathVariable String code, @PathVariable LocalDate day,
      @RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
    logs.day(leaders.requireOwn(viewer, code), day);
    return pageForms.take(forms.correction(), typed, form -> {
      logs.correct(viewer, code, day, form);
      return back(code, day);
    }, sheet(code, "hours/" + day + "/correction", model, response));
  }

  private static String back(String code, LocalDate day) {
    return "redirect:/leaders/" + code + "?month=" + day.toString().substring(0, 7);
  }

  private static PageForms.Sheet sheet(String code, String what, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/leaders/" + code + "/" + what, model, response);
  }
}
