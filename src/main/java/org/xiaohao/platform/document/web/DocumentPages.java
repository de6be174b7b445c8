package org.xiaohao.platform.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.document.DocumentReceipt;
import org.xiaohao.platform.document.DocumentScans;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.document.WaitingDocument;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.CaseTypes;

/** The page of a document with its receipts and versions, the file, and what was sent to one's office. */
@Controller
class DocumentPages {

  private static final int PAGE = 50;
  private static final Set<String> SAID = Set.of("signed", "corrected", "sealed", "received");

  private final Documents documents;
  private final DocumentScans scans;
  private final CaseTypes types;
  private final CaseAccess access;
  private final Texts texts;

  DocumentPages(Documents documents, DocumentScans scans, CaseTypes types, CaseAccess access, Texts texts) {
    this.documents = documents;
    this.scans = scans;
    this.types = types;
    this.access = access;
    this.texts = texts;
  }

  @GetMapping("/documents/{ref}")
  String show(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) String said, Model model) {
    OfficialDocument document = documents.visible(viewer, ref);
    model.addAttribute("document", document);
    model.addAttribute("print", documents.print(viewer, ref));
    model.addAttribute("previous", documents.previous(document));
    model.addAttribute("next", documents.next(document));
    model.addAttribute("receipts", documents.receiptsOf(document).stream()
        .map(receipt -> new ShownReceipt(receipt.id(), receipt.officeId(), receipt.personId(), receipt.signedById(),
            receipt.signedAt() == null ? null : receipt.signedAt().toLocalDate(),
            documents.maySign(viewer, receipt), receipt.recordedById(), receipt.refusedOn())).toList());
    model.addAttribute("sealedScans", scans.sealedOf(document));
    model.addAttribute("receiptScans", scans.receiptsOf(document));
    model.addAttribute("signers", signers(viewer, document));
    model.addAttribute("mayCorrect", documents.mayCorrect(viewer, document));
    model.addAttribute("casePath", access.maySee(viewer, document.subject())
        ? types.of(document.caseKind()).path(document.caseId()) : null);
    model.addAttribute("said", SAID.contains(said == null ? "" : said) ? said : null);
    return "document/document";
  }

  /** Who may have signed each open receipt on paper; nobody for those who may not record it. */
  private Map<Long, List<Person>> signers(Viewer viewer, OfficialDocument document) {
    return documents.mayCorrect(viewer, document) ? documents.receiptsOf(document).stream()
        .filter(receipt -> !receipt.settled())
        .collect(Collectors.toMap(DocumentReceipt::id, scans::signers, (one, other) -> one, LinkedHashMap::new))
        : Map.of();
  }

  /** A line of the list of receipts. */
  record ShownReceipt(long id, Long officeId, Long personId, Long signedById, LocalDate signedOn,
      boolean maySign, Long recordedById, LocalDate refusedOn) {
  }

  @GetMapping("/documents/{ref}/file")
  void file(Viewer viewer, @PathVariable String ref, HttpServletResponse response) throws IOException {
    OfficialDocument document = documents.visible(viewer, ref);
    byte[] file = documents.file(viewer, ref);
    response.setContentType("application/octet-stream");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
        .filename(document.number() + ".docx", StandardCharsets.UTF_8).build().toString());
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }

  /** Issues a corrected version; when refused, the page shows why beside what was typed. */
  @PostMapping("/documents/{ref}/correction")
  String correct(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "") String correction,
      Model model, HttpServletResponse response) {
    try {
      return "redirect:/documents/" + documents.correct(viewer, ref, correction).ref() + "?said=corrected";
    } catch (DomainException refusal) {
      if (!refusal.leavesForm()) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      model.addAttribute("fault", texts.error(refusal.getMessage(), refusal.arguments().toArray()));
      model.addAttribute("typed", correction);
      return show(viewer, ref, null, model);
    }
  }

  @GetMapping("/desk/documents")
  String sent(Viewer viewer, @RequestParam(defaultValue = "false") boolean signed,
      @RequestParam(required = false) Long before, Model model) {
    List<WaitingDocument> rows = documents.sentTo(viewer, signed, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("signed", signed);
    return "document/sent";
  }
}
