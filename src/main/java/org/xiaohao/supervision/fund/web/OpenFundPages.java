package org.xiaohao.supervision.fund.web;

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
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.fund.FundAllocations;
import org.xiaohao.supervision.fund.FundPublications;
import org.xiaohao.supervision.fund.NewPublication;
import org.xiaohao.supervision.fund.OpenCounty;
import org.xiaohao.supervision.fund.OpenPayment;
import org.xiaohao.supervision.fund.UnpublishedFund;

/**
 * Open accounts: the public page of payments, without login, and the office's list of what should stand there. A program that
 * only takes reports has no ledger and no such page.
 */
@Controller
class OpenFundPages {

  private static final int PAGE = 50;
  private static final int PUBLIC_PAGE = 20;
  private static final PageForms.Form<NewPublication> FORM =
      new PageForms.Form<>("fund/publish", NewPublication.class, Map.of());

  private final FundPublications publications;
  private final FundAllocations allocations;
  private final PageForms pageForms;

  OpenFundPages(FundPublications publications, FundAllocations allocations, PageForms pageForms) {
    this.publications = publications;
    this.allocations = allocations;
    this.pageForms = pageForms;
  }

  @GetMapping("/open-funds")
  String open(@RequestParam(required = false) String county, @RequestParam(required = false) Long before, Model model) {
    List<OpenCounty> counties = publications.counties();
    OpenCounty chosen = county == null || county.isBlank() ? null : counties.stream()
        .filter(one -> one.code().equals(county)).findFirst().orElseThrow(() -> DomainException.notFound("unknown"));
    List<OpenPayment> rows = publications.list(chosen == null ? null : chosen.code(), before, PUBLIC_PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PUBLIC_PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PUBLIC_PAGE ? rows.get(PUBLIC_PAGE - 1).id() : null);
    model.addAttribute("counties", counties);
    model.addAttribute("chosen", chosen);
    return "public/open-funds";
  }

  @GetMapping("/desk/unpublished-funds")
  String missing(Viewer viewer, @RequestParam(required = false) String after, Model model) {
    Page<UnpublishedFund> page = Page.of(publications.missing(viewer, after, PAGE + 1), PAGE, UnpublishedFund::key);
    model.addAttribute("rows", page.items());
    model.addAttribute("next", page.next());
    model.addAttribute("threshold", publications.threshold());
    return "fund/unpublished";
  }

  @GetMapping("/fund-allocations/{ref}/publication")
  String publish(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    allocations.requireKept(viewer, ref);
    return pageForms.show(FORM, Map.of(), sheet(ref, model, response));
  }

  @PostMapping("/fund-allocations/{ref}/publication")
  String publish(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    allocations.requireKept(viewer, ref);
    return pageForms.take(FORM, typed, form -> {
      publications.publish(viewer, ref, form);
      return "redirect:/fund-allocations/" + ref;
    }, sheet(ref, model, response));
  }

  private static PageForms.Sheet sheet(String ref, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/fund-allocations/" + ref + "/publication", model, response);
  }
}
