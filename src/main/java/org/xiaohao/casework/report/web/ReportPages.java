package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.report.Duplicates;
import org.xiaohao.casework.report.Places;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.ReportFiles;
import org.xiaohao.casework.report.ReporterIdentities;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.Route;
import org.xiaohao.casework.report.Scans;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Downloads;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.workflow.FormBinder;

/** The office's page of a report: opened only for those who may see it, each opening on record. */
@Controller
class ReportPages {

  private static final int LONGEST = 4000;
  private static final Set<String> SAID = Set.of("asked", "taken", "archived", "scanned");

  private final Reports reports;
  private final CaseFrames frames;
  private final ReportFiles files;
  private final Attachments attachments;
  private final Places places;
  private final Scans scans;
  private final ReporterIdentities identities;
  private final Duplicates duplicates;

  ReportPages(Reports reports, CaseFrames frames, ReportFiles files, Attachments attachments, Places places,
      Scans scans, ReporterIdentities identities, Duplicates duplicates) {
    this.reports = reports;
    this.frames = frames;
    this.files = files;
    this.attachments = attachments;
    this.places = places;
    this.scans = scans;
    this.identities = identities;
    this.duplicates = duplicates;
  }

  @GetMapping("/reports/{ref}")
  ModelAndView show(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) String said,
      @RequestParam(required = false) String missing) {
    Report report = reports.visible(viewer, ref);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("report", report);
    model.put("content", reports.content(viewer, report.id()));
    model.put("respondents", reports.respondents(viewer, report.id()).stream()
        .map(respondent -> new ShownRespondent(respondent.postId() == null ? null : places.postName(respondent.postId()).orElse(""),
            respondent.unit(), respondent.post(), respondent.name())).toList());
    model.put("kinds", report.kinds());
    model.put("messages", reports.messages(viewer, report.id()));
    model.put("files", files.of(report));
    model.put("mayOpenOriginals", files.mayOpenOriginals(viewer, report));
    model.put("links", reports.links(viewer, report));
    model.put("place", places.fullName(report.placeDivisionId()));
    model.put("route", Route.reason(report.routedRule()));
    model.put("frame", frames.of(viewer, report.caseRef()));
    model.put("mayIdentity", identities.concerns(viewer, report));
    model.put("mayAsk", reports.mayAsk(viewer, report));
    model.put("mayTakeUp", reports.mayTakeUp(viewer, report));
    model.put("mayArchive", reports.mayArchive(viewer, report));
    model.put("similar", duplicates.beforeRegistration(viewer, report));
    model.put("disputeTerm", reports.disputeTerm(report).orElse(null));
    model.put("archivingWaits", reports.archivingWaits(report));
    model.put("mayScan", scans.mayAdd(viewer, report));
    model.put("said", said != null && SAID.contains(said) ? said : null);
    model.put("scanMissing", "scan".equals(missing));
    return new ModelAndView("report/report", model);
  }

  /** A respondent as the page shows it. */
  record ShownRespondent(String listed, String unit, String post, String name) {
  }

  @PostMapping("/reports/{ref}/questions")
  ModelAndView ask(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "") String text) {
    reports.ask(viewer, ref, question(text));
    return ReceiptPages.to("/reports/" + ref + "?said=asked");
  }

  static String question(String typed) {
    String text = FormBinder.clean(typed);
    if (text.isEmpty()) {
      throw DomainException.invalid("text", "form.NotBlank");
    }
    if (text.length() > LONGEST) {
      throw DomainException.invalid("text", "form.Length", LONGEST, text.length());
    }
    return text;
  }

  @PostMapping("/reports/{ref}/take-up")
  ModelAndView takeUp(Viewer viewer, @PathVariable String ref) {
    reports.takeUpAgain(viewer, ref);
    return ReceiptPages.to("/reports/" + ref + "?said=taken");
  }

  @PostMapping("/reports/{ref}/archive")
  ModelAndView archive(Viewer viewer, @PathVariable String ref) {
    reports.archiveRefused(viewer, ref);
    return ReceiptPages.to("/reports/" + ref + "?said=archived");
  }

  /** The working copy. */
  @GetMapping("/reports/{ref}/files/{id}")
  void fetch(Viewer viewer, @PathVariable String ref, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    AttachmentView file = files.copy(viewer, reports.visible(viewer, ref), id);
    Downloads.headers(response, file, file.copySize());
    attachments.openCopyAsStaff(id, response.getOutputStream());
  }

  /** The untouched original; a form of its own, so that nobody opens it by the way. */
  @PostMapping("/reports/{ref}/files/{id}/original")
  void original(Viewer viewer, @PathVariable String ref, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    AttachmentView file = files.original(viewer, reports.visible(viewer, ref), id);
    Downloads.headers(response, file, file.size());
    attachments.openAsStaff(id, response.getOutputStream());
  }
}
