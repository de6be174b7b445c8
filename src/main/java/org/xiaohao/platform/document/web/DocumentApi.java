package org.xiaohao.platform.document.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.document.DocumentReceipt;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.document.PrintView;
import org.xiaohao.platform.document.WaitingDocument;
import org.xiaohao.platform.workflow.FormBinder;

/** Issued documents as JSON, with the rights and refusals of the pages. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentApi {

  private static final int PAGE = 100;

  private final Documents documents;
  private final FormBinder binder;

  DocumentApi(Documents documents, FormBinder binder) {
    this.documents = documents;
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

  @GetMapping
  List<WaitingDocument> sent(Viewer viewer, @RequestParam(defaultValue = "false") boolean signed,
      @RequestParam(required = false) Long before) {
    return documents.sentTo(viewer, signed, before, PAGE);
  }

  @GetMapping("/{ref}")
  Shown show(Viewer viewer, @PathVariable String ref) {
    OfficialDocument document = documents.visible(viewer, ref);
    return new Shown(document, documents.print(viewer, ref), documents.receiptsOf(document));
  }

  @PostMapping("/{ref}/receipt")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sign(Viewer viewer, @PathVariable String ref, @RequestBody JsonNode form) {
    documents.sign(viewer, ref, binder.bind(form, Receipt.class).receipt());
  }

  @PostMapping("/{ref}/correction")
  @ResponseStatus(HttpStatus.CREATED)
  OfficialDocument correct(Viewer viewer, @PathVariable String ref, @RequestBody JsonNode form) {
    return documents.correct(viewer, ref, binder.bind(form, Correction.class).correction());
  }
}
