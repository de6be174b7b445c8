package org.xiaohao.supervision.stationed.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.stationed.Attendance;
import org.xiaohao.supervision.stationed.AttendanceEntry;
import org.xiaohao.supervision.stationed.Attendances;
import org.xiaohao.supervision.stationed.StationedCadre;
import org.xiaohao.supervision.stationed.StationedCadres;
import org.xiaohao.supervision.stationed.StationedRules;

/**
 * The recorded days of a cadre with every change. Where the rules of the day no longer ask for attendance, the page has no
 * form and says why (T8).
 */
@Controller
class AttendancePages {

  private static final int DAYS = 31;

  private final Attendances attendances;
  private final StationedCadres cadres;
  private final StationedRules rules;
  private final PageForms pageForms;

  AttendancePages(Attendances attendances, StationedCadres cadres, StationedRules rules, PageForms pageForms) {
    this.attendances = attendances;
    this.cadres = cadres;
    this.rules = rules;
    this.pageForms = pageForms;
  }

  @GetMapping("/stationed-cadres/{ref}/attendance")
  String all(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) LocalDate before, Model model,
      HttpServletResponse response) {
    fill(viewer, ref, before, model);
    return pageForms.show(form("stationed/recordAttendance"), Map.of(), sheet(ref, model, response));
  }

  @PostMapping("/stationed-cadres/{ref}/attendance")
  String record(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    attendances.requireRecorder(viewer, ref);
    fill(viewer, ref, null, model);
    return pageForms.take(form("stationed/recordAttendance"), typed, entry -> {
      attendances.record(viewer, ref, entry);
      return "redirect:/stationed-cadres/" + ref + "/attendance";
    }, sheet(ref, model, response));
  }

  /** The form that changes a recorded day. */
  @GetMapping("/stationed-cadres/{ref}/attendance/{day}")
  String change(Viewer viewer, @PathVariable String ref, @PathVariable LocalDate day, Model model,
      HttpServletResponse response) {
    attendances.requireRecorder(viewer, ref);
    Attendance known = attendances.day(viewer, ref, day);
    return pageForms.show(form("stationed/changeAttendance"), Map.of("day", day.toString(), "mark", known.mark()),
        new PageForms.Sheet("/stationed-cadres/" + ref + "/attendance/change", model, response));
  }

  @PostMapping("/stationed-cadres/{ref}/attendance/change")
  String change(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    attendances.requireRecorder(viewer, ref);
    return pageForms.take(form("stationed/changeAttendance"), typed, entry -> {
      attendances.change(viewer, ref, entry);
      return "redirect:/stationed-cadres/" + ref + "/attendance";
    }, new PageForms.Sheet("/stationed-cadres/" + ref + "/attendance/change", model, response));
  }

  private void fill(Viewer viewer, String ref, LocalDate before, Model model) {
    StationedCadre one = cadres.byRef(viewer, ref);
    List<Attendance> rows = attendances.list(viewer, ref, before, DAYS + 1);
    List<Attendance> shown = rows.subList(0, Math.min(DAYS, rows.size()));
    model.addAttribute("one", one);
    model.addAttribute("rows", shown);
    model.addAttribute("edits", attendances.edits(viewer, ref, shown));
    model.addAttribute("next", rows.size() > DAYS ? rows.get(DAYS - 1).day() : null);
    model.addAttribute("asked", rules.attendanceAsked());
    model.addAttribute("source", rules.attendanceSource());
    model.addAttribute("mayRecord", attendances.mayRecord(viewer, one));
  }

  private static PageForms.Form<AttendanceEntry> form(String key) {
    return new PageForms.Form<>(key, AttendanceEntry.class, Map.of());
  }

  private static PageForms.Sheet sheet(String ref, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("stationed/attendance", "/stationed-cadres/" + ref + "/attendance", model, response);
  }
}
