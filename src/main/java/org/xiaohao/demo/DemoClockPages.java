package org.xiaohao.demo;

import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;

/** Page and API that move the clock of a trial. */
@Controller
@ConditionalOnProperty(name = "xiaohao.demo", havingValue = "true")
class DemoClockPages {

  private final DemoClock clock;

  DemoClockPages(DemoClock clock) {
    this.clock = clock;
  }

  @GetMapping("/demo/clock")
  String form(Model model, @RequestParam(required = false) String moved) {
    LocalDateTime now = clock.now();
    model.addAttribute("now", now);
    model.addAttribute("choices", Map.of("day", now.plusDays(1), "week", now.plusWeeks(1), "month", now.plusMonths(1)));
    model.addAttribute("moved", moved != null);
    return "demo/clock";
  }

  @PostMapping("/demo/clock")
  String move(Viewer viewer, @RequestParam LocalDateTime to, Model model) {
    try {
      clock.moveTo(viewer, to);
      return "redirect:/demo/clock?moved";
    } catch (DomainException refusal) {
      model.addAttribute("refusal", refusal);
      return form(model, null);
    }
  }

  /** The moment to which the clock shall move, or what it shows, China time. */
  record Moment(LocalDateTime to) {
  }

  @PostMapping("/api/v1/demo/clock")
  @ResponseBody
  Moment moveByProgram(Viewer viewer, @RequestBody Moment moment) {
    if (moment.to() == null) {
      throw DomainException.invalid("to", "form.NotNull");
    }
    return new Moment(clock.moveTo(viewer, moment.to()));
  }
}
