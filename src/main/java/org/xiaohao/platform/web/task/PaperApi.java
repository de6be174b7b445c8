package org.xiaohao.platform.web.task;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.FileForm;
import org.xiaohao.platform.signature.PaperSignatures;

/** Records what somebody signed on paper, for programs (ruling 25): first the scan, then the task's own form. */
@RestController
@RequestMapping("/api/v1/tasks/{ref}/paper")
class PaperApi {

  private final PaperSignatures papers;
  private final TaskResources resources;

  PaperApi(PaperSignatures papers, TaskResources resources) {
    this.papers = papers;
    this.resources = resources;
  }

  /** The scan and the date on the paper, which stands before it. */
  record Scan(LocalDate signedOn, @Schema(type = "string", format = "binary") String file) {
  }

  @Operation(summary = "Takes the scan of a signed paper, as the page's form does; the date stands before the file",
      requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
          mediaType = MediaType.MULTIPART_FORM_DATA_VALUE, schema = @Schema(implementation = Scan.class))))
  @PostMapping(path = "/scan", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void scan(Viewer viewer, @PathVariable String ref, HttpServletRequest request) throws IOException {
    papers.task(viewer, ref);
    new FileForm("PAPER", (form, upload) -> papers.scan(viewer, ref, form.date("signedOn"), upload)).read(request);
  }

  /** Completes the task with what the paper says; the signature counts as its person's. */
  @PostMapping
  TaskResources.Done complete(Viewer viewer, @PathVariable String ref, @RequestBody JsonNode form) {
    papers.complete(viewer, ref, form);
    return resources.done(viewer, ref);
  }
}
