package org.xiaohao.platform.document.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.FileForm;
import org.xiaohao.platform.document.DocumentReceipt;
import org.xiaohao.platform.document.DocumentScans;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.document.PrintView;
import org.xiaohao.platform.document.WaitingDocument;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;

/** Issued documents as JSON, with the rights and refusals of the pages. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentApi {

  private static final int PAGE = 100;

  private final Documents documents;
  private final DocumentScans scans;
  private final FormBinder binder;

  DocumentApi(Documents documents, DocumentScans scans, FormBinder binder) {
    this.documents = documents;
    this.scans = scans;
    this.binder = binder;
  }

  /** A document with its text and its receipts. */
  record Shown(OfficialDocument document, PrintView print, List<DocumentReceipt> receipts) {
  }

  /** Which receipt is signed. */
  record Receipt(@NotNull Long receipt) {
  }

  /** What is corrected. */
  record Correction(@NotBlank @Size(max = 1000) String correction) {
  }

  /** Scan of the sealed paper. */
  record SealedPaper(@Schema(type = "string", format = "binary") String file) {
  }

  /** A receipt signed on paper; the scan stands last in the form. */
  record PaperReceipt(Long receipt, Long signer, LocalDate signedOn,
      @Schema(type = "string", format = "binary") String file) {
  }

  @GetMapping
  Page<WaitingDocument> sent(Viewer viewer, @RequestParam(defaultValue = "false") boolean signed,
      @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(documents.sentTo(viewer, signed, before, PAGE + 1), PAGE, WaitingDocument::id);
  }

  @GetMapping("/{ref}")
  Shown show(Viewer viewer, @PathVariable String ref) {
    OfficialDocument document = documents.visible(viewer, ref);
    return new Shown(document, documents.print(viewer, ref), documents.receiptsOf(document));
  }

  @Operation(summary = "Signs for the document; the token is the confirmation and no password is asked")
  @PostMapping("/{ref}/receipt")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sign(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = Receipt.class) JsonNode form) {
    documents.sign(viewer, ref, binder.bind(form, Receipt.class).receipt());
  }

  @PostMapping("/{ref}/correction")
  @ResponseStatus(HttpStatus.CREATED)
  OfficialDocument correct(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = Correction.class) JsonNode form) {
    return documents.correct(viewer, ref, binder.bind(form, Correction.class).correction());
  }

  @Operation(summary = "Files the scan of the sealed paper, as the page's form does",
      requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
          mediaType = MediaType.MULTIPART_FORM_DATA_VALUE, schema = @Schema(implementation = SealedPaper.class))))
  @PostMapping(path = "/{ref}/sealed", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sealed(Viewer viewer, @PathVariable String ref, HttpServletRequest request) throws IOException {
    scans.requireIssuer(viewer, ref);
    new FileForm("SEALED", (form, upload) -> scans.sealed(viewer, ref, upload)).read(request);
  }

  @Operation(summary = "Records a receipt signed on paper with its scan, as the page's form does; the fields stand before the file",
      requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
          mediaType = MediaType.MULTIPART_FORM_DATA_VALUE, schema = @Schema(implementation = PaperReceipt.class))))
  @PostMapping(path = "/{ref}/receipt/paper", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void receive(Viewer viewer, @PathVariable String ref, HttpServletRequest request) throws IOException {
    scans.requireIssuer(viewer, ref);
    new FileForm("RECEIPT", (form, upload) -> scans.receive(viewer, ref, form.id("receipt"), form.id("signer"),
        form.date("signedOn"), upload)).read(request);
  }
}
