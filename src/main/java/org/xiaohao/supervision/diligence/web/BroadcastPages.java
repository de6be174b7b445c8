package org.xiaohao.supervision.diligence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Names;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.diligence.Broadcasts;
import org.xiaohao.supervision.diligence.CountyMonth;
import org.xiaohao.supervision.diligence.DutyRecords;
import org.xiaohao.supervision.diligence.NewBroadcast;

/** Broadcast meetings of counties by month, and the form to enter one (S30). */
@Controller
class BroadcastPages {

  private static final int PAGE = 50;

  private final Broadcasts broadcasts;
  private final DutyRecords records;
  private final PageForms pageForms;
  private final Names names;
  private final AskedMonth asked;

  BroadcastPages(Broadcasts broadcasts, DutyRecords records, PageForms pageForms, Names names, AskedMonth asked) {
    this.broadcasts = broadcasts;
    this.records = records;
    this.pageForms = pageForms;
    this.names = names;
    this.asked = asked;
  }

  @GetMapping("/desk/broadcasts")
  String all(Viewer viewer, @RequestParam(required = false) String month,
      @RequestParam(defaultValue = "false") boolean missing, @RequestParam(required = false) Long after, Model model) {
    YearMonth of = asked.of(month);
    Page<CountyMonth> page = Page.of(broadcasts.list(viewer, of, missing, after, PAGE + 1), PAGE, CountyMonth::countyId);
    model.addAttribute("rows", page.items());
    model.addAttribute("next", page.next());
    model.addAttribute("month", of);
    model.addAttribute("missing", missing);
    model.addAttribute("kept", records.kept());
    model.addAttribute("mayEnter", records.kept() && !broadcasts.entering(viewer).isEmpty());
    return "diligence/broadcasts";
  }

  @GetMapping("/desk/broadcasts/new")
  String enter(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(form(viewer), Map.of(), new PageForms.Sheet("/desk/broadcasts/new", model, response));
  }

  @PostMapping("/desk/broadcasts/new")
  String enter(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(form(viewer), typed, meeting -> {
      broadcasts.enter(viewer, meeting);
      return "redirect:/desk/broadcasts?month=" + YearMonth.from(meeting.heldOn());
    }, new PageForms.Sheet("/desk/broadcasts/new", model, response));
  }

  private PageForms.Form<NewBroadcast> form(Viewer viewer) {
    broadcasts.requireEntering(viewer);
    List<Choice> own = broadcasts.entering(viewer).stream()
        .map(id -> new Choice(String.valueOf(id), names.office(id))).toList();
    return new PageForms.Form<>("diligence/enterBroadcast", NewBroadcast.class, Map.of("office", own));
  }
}
