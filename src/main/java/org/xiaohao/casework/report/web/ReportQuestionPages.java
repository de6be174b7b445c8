package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.SmallForms;

/** A question to the reporter, asked on the page of the report (W7). */
@Controller
class ReportQuestionPages {

  private final ReportPages pages;
  private final Reports reports;
  private final SmallForms small;

  ReportQuestionPages(ReportPages pages, Reports reports, SmallForms small) {
    this.pages = pages;
    this.reports = reports;
    this.small = small;
  }

  @PostMapping("/reports/{ref}/questions")
  String ask(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return small.take("question", OfficeReportApi.Question.class, typed, form -> reports.ask(viewer, ref, form.text()),
        new SmallForms.Page(model, response, () -> pages.show(viewer, ref, null, null, model),
            "redirect:/reports/" + ref + "?said=asked"));
  }
}
