package org.xiaohao.supervision.tender.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.tender.Tender;
import org.xiaohao.supervision.tender.TenderBid;
import org.xiaohao.supervision.tender.TenderOffices;
import org.xiaohao.supervision.tender.TenderReferrals;
import org.xiaohao.supervision.tender.Tenders;

/** The list of tenders, one tender with what the screen flags, and the forms to enter it and to decide. */
@Controller
class TenderPages {

  private static final int PAGE = 50;

  private final Tenders tenders;
  private final TenderForms forms;
  private final PageForms pageForms;
  private final CaseFrames frames;
  private final Around around;

  TenderPages(Tenders tenders, TenderForms forms, PageForms pageForms, CaseFrames frames, Around around) {
    this.tenders = tenders;
    this.forms = forms;
    this.pageForms = pageForms;
    this.frames = frames;
    this.around = around;
  }

  /** Who may enter tenders, and what became of them. */
  @Component("tenderAround")
  record Around(TenderOffices offices, TenderReferrals referrals) {
  }

  @GetMapping("/desk/tenders")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<Tender> rows = tenders.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("mayEnter", !around.offices().entering(viewer).isEmpty());
    return "tender/tenders";
  }

  @GetMapping("/desk/tenders/new")
  String enter(Viewer viewer, Model model, HttpServletResponse response) {
    return pageForms.show(forms.enter(viewer), Map.of(), new PageForms.Sheet("/desk/tenders/new", model, response));
  }

  @PostMapping("/desk/tenders/new")
  String enter(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return pageForms.take(forms.enter(viewer), typed, form -> "redirect:/tenders/" + tenders.enter(viewer, form),
        new PageForms.Sheet("/desk/tenders/new", model, response));
  }

  @GetMapping("/tenders/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    Tender tender = tenders.byRef(viewer, ref);
    List<TenderBid> bids = tenders.bids(tender);
    model.addAttribute("one", tender);
    model.addAttribute("bids", bids);
    model.addAttribute("bidders", bids.stream().collect(Collectors.toMap(TenderBid::number, TenderBid::bidder)));
    model.addAttribute("flags", tenders.flags(tender));
    model.addAttribute("list", around.referrals().listOf(viewer, tender).orElse(null));
    model.addAttribute("mayDecide", tenders.mayDecide(viewer, tender));
    model.addAttribute("frame", frames.of(viewer, tender.subject()));
    return "tender/tender";
  }

  @GetMapping("/tenders/{ref}/verdict")
  String decide(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    tenders.requireDeciding(viewer, ref);
    return pageForms.show(TenderForms.VERDICT, Map.of(), sheet(ref, model, response));
  }

  @PostMapping("/tenders/{ref}/verdict")
  String decide(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    tenders.requireDeciding(viewer, ref);
    return pageForms.take(TenderForms.VERDICT, typed, verdict -> {
      tenders.decide(viewer, ref, verdict);
      return "redirect:/tenders/" + ref;
    }, sheet(ref, model, response));
  }

  private static PageForms.Sheet sheet(String ref, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/tenders/" + ref + "/verdict", model, response);
  }
}
