package org.xiaohao.platform.web.supervising;

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
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.supervising.OrderForm;
import org.xiaohao.platform.supervising.Supervision;
import org.xiaohao.platform.supervising.SupervisionOrders;
import org.xiaohao.platform.supervising.SupervisionWords;
import org.xiaohao.platform.supervising.Supervisions;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.web.SmallForms;

/** What the viewer's offices supervise; one supervision, where the office urges and those below answer (M14). */
@Controller
class SupervisionPages {

  private static final int PAGE = 50;
  private static final String KEY = "supervision/order";
  private static final PageForms.Form<OrderForm> FORM = new PageForms.Form<>(KEY, OrderForm.class, Map.of());

  private final Supervisions supervisions;
  private final SupervisionOrders orders;
  private final CaseFrames frames;
  private final PageForms forms;
  private final SmallForms small;

  SupervisionPages(Supervisions supervisions, SupervisionOrders orders, CaseFrames frames, PageForms forms,
      SmallForms small) {
    this.supervisions = supervisions;
    this.orders = orders;
    this.frames = frames;
    this.forms = forms;
    this.small = small;
  }

  @GetMapping("/desk/supervisions")
  String list(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    require(viewer);
    List<Supervision> rows = supervisions.list(viewer, before, PAGE + 1);
    List<Supervision> shown = rows.subList(0, Math.min(PAGE, rows.size()));
    model.addAttribute("rows", shown.stream().map(row -> supervisions.line(viewer, row)).toList());
    model.addAttribute("next", rows.size() > PAGE ? shown.get(PAGE - 1).id() : null);
    return "supervising/supervisions";
  }

  @GetMapping("/desk/supervisions/new")
  String order(Viewer viewer, @RequestParam(required = false) String reference, Model model,
      HttpServletResponse response) {
    require(viewer);
    return forms.show(FORM, reference == null ? Map.of() : Map.of("reference", reference), sheet(model, response));
  }

  @PostMapping("/desk/supervisions/new")
  String order(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    require(viewer);
    return forms.take(FORM, typed, form -> "redirect:/supervisions/" + order(viewer, form), sheet(model, response));
  }

  /** A case that is not there, or is supervised already, is a fault of the reference that was typed. */
  private String order(Viewer viewer, OrderForm form) {
    try {
      return orders.order(viewer, form);
    } catch (DomainException refusal) {
      throw refusal.kind() == DomainException.Kind.NOT_FOUND || refusal.kind() == DomainException.Kind.CONFLICT
          ? DomainException.invalid("reference", refusal.getMessage(), refusal.arguments().toArray()) : refusal;
    }
  }

  private static PageForms.Sheet sheet(Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/desk/supervisions/new", model, response);
  }

  private void require(Viewer viewer) {
    if (!supervisions.supervises(viewer)) {
      throw DomainException.forbidden("supervision.not.your.office");
    }
  }

  @GetMapping("/supervisions/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    Supervisions.Shown shown = supervisions.shown(viewer, ref);
    model.addAttribute("one", shown);
    model.addAttribute("frame", frames.of(viewer, shown.supervision().subject()));
    return "supervising/supervision";
  }

  @PostMapping("/supervisions/{ref}/urge")
  String urge(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return small.take("urge", SupervisionWords.class, typed, form -> orders.urge(viewer, ref, form),
        page(viewer, ref, model, response));
  }

  @PostMapping("/supervisions/{ref}/answers/{no}")
  String answer(Viewer viewer, @PathVariable String ref, @PathVariable int no,
      @RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
    return small.take("answer" + no, SupervisionWords.class, typed, form -> orders.answer(viewer, ref, no, form),
        page(viewer, ref, model, response));
  }

  private SmallForms.Page page(Viewer viewer, String ref, Model model, HttpServletResponse response) {
    return new SmallForms.Page(model, response, () -> one(viewer, ref, model), "redirect:/supervisions/" + ref);
  }

  @PostMapping("/supervisions/{ref}/end")
  String end(Viewer viewer, @PathVariable String ref) {
    orders.end(viewer, ref);
    return "redirect:/desk/supervisions";
  }
}
