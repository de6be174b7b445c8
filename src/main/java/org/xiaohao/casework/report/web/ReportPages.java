package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Downloads;
import org.xiaohao.platform.web.CaseFrames;

/** The office's page of a report: opened only for those who may see it, each opening on record. */
@Controller
class ReportPages {

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
  String show(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) String said,
      @RequestParam(required = false) String missing, Model model) {
    Report report = reports.visible(viewer, ref);
    model.addAttribute("viewer", viewer);
    model.addAttribute("report", report);
    model.addAttribute("content", reports.content(viewer, report.id()));
    model.addAttribute("respondents", reports.respondents(viewer, report.id()).stream()
        .map(respondent -> new ShownRespondent(respondent.postId() == null ? null : places.postName(respondent.postId()).orElse(""),
            respondent.unit(), respondent.post(), respondent.name())).toList());
    model.addAttribute("kinds", report.kinds());
    model.addAttribute("messages", reports.messages(viewer, report.id()));
    model.addAttribute("files", files.of(report));
    model.addAttribute("mayOpenOriginals", files.mayOpenOriginals(viewer, report));
    model.addAttribute("links", reports.links(viewer, report));
    model.addAttribute("place", places.fullName(report.placeDivisionId()));
    model.addAttribute("route", Route.reason(report.routedRule()));
    model.addAttribute("frame", frames.of(viewer, report.caseRef()));
    model.addAttribute("mayIdentity", identities.concerns(viewer, report));
    model.addAttribute("mayAsk", reports.mayAsk(viewer, report));
    model.addAttribute("mayTakeUp", reports.mayTakeUp(viewer, report));
    model.addAttribute("mayArchive", reports.mayArchive(viewer, report));
    model.addAttribute("similar", duplicates.beforeRegistration(viewer, report));
    model.addAttribute("disputeTerm", reports.disputeTerm(report).orElse(null));
    model.addAttribute("archivingWaits", reports.archivingWaits(report));
    model.addAttribute("mayScan", scans.mayAdd(viewer, report));
    model.addAttribute("said", said != null && SAID.contains(said) ? said : null);
    model.addAttribute("scanMissing", "scan".equals(missing));
    return "report/report";
  }

  /** A respondent as the page shows it. */
  record ShownRespondent(String listed, String unit, String post, String name) {
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
