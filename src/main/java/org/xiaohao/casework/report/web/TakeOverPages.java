package org.xiaohao.casework.report.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.report.TakeOver;
import org.xiaohao.casework.report.TakeOverGround;
import org.xiaohao.casework.report.TakeOvers;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.FormBinder;

/** Where the head of an upper centre takes a report over from a centre below (提级). */
@Controller
class TakeOverPages {

  private final TakeOvers takeOvers;
  private final FormBinder binder;
  private final FieldFaults faults;

  TakeOverPages(TakeOvers takeOvers, FormBinder binder, FieldFaults faults) {
    this.takeOvers = takeOvers;
    this.binder = binder;
    this.faults = faults;
  }

  @GetMapping("/desk/take-over")
  ModelAndView ask(Viewer viewer) {
    takeOvers.requireHead(viewer);
    return page(Map.of(), Map.of());
  }

  @PostMapping("/desk/take-over")
  ModelAndView take(Viewer viewer, @RequestParam Map<String, String> typed) {
    takeOvers.requireHead(viewer);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("ground", typed.get("ground")).put("reason", typed.get("reason"));
    String ref = typed.getOrDefault("ref", "").strip();
    try {
      takeOvers.take(viewer, ref, binder.bind(json, TakeOver.class));
      return page(Map.of("done", ref), Map.of());
    } catch (DomainException refusal) {
      return switch (refusal.kind()) {
        case INVALID -> page(typed, faults.of(refusal));
        case NOT_FOUND -> page(typed, Map.of("ref", faults.text("report.take-over.unknown")));
        case CONFLICT -> page(typed, Map.of("ref", faults.text(refusal.getMessage())));
        default -> throw refusal;
      };
    }
  }

  private static ModelAndView page(Map<String, String> typed, Map<String, String> wrong) {
    Map<String, Object> model = new HashMap<>();
    model.put("typed", typed);
    model.put("faults", wrong);
    model.put("grounds", TakeOverGround.values());
    return new ModelAndView("report/take-over", model, wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
  }
}
