package org.xiaohao.supervision.diligence.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.diligence.EntryRefusal;
import org.xiaohao.supervision.diligence.EntrySignature;
import org.xiaohao.supervision.diligence.HelperRate;
import org.xiaohao.supervision.diligence.NewWorkEntry;
import org.xiaohao.supervision.diligence.WorkEntries;
import org.xiaohao.supervision.diligence.WorkEntry;

/** The work ledger as JSON, with the same rights as the pages (S27). */
@RestController
@RequestMapping("/api/v1")
class WorkEntryApi {

  private static final int PAGE = 100;

  private final WorkEntries entries;
  private final SignaturePhotoPages photos;
  private final FormBinder binder;

  WorkEntryApi(WorkEntries entries, SignaturePhotoPages photos, FormBinder binder) {
    this.entries = entries;
    this.photos = photos;
    this.binder = binder;
  }

  /** How often households refused to sign for a helper; no percent where no entry counts. */
  record Rate(HelperRate helper, BigDecimal percent) {
  }

  @GetMapping("/work-entries")
  Page<WorkEntry> list(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(entries.list(viewer, before, PAGE + 1), PAGE, WorkEntry::id);
  }

  @GetMapping("/helpers")
  Page<Rate> rates(Viewer viewer, @RequestParam(name = "cursor", required = false) Long after) {
    return Page.of(entries.rates(viewer, after, PAGE + 1).stream().map(one -> new Rate(one, one.percent())).toList(), PAGE,
        rate -> rate.helper().helperId());
  }

  @PostMapping("/work-entries")
  ResponseEntity<Map<String, String>> enter(Viewer viewer,
      @RequestBody @Schema(implementation = NewWorkEntry.class) JsonNode form) {
    entries.requireHelping(viewer);
    return Opened.in("/api/v1/work-entries", entries.enter(viewer, binder.bind(form, NewWorkEntry.class)));
  }

  @GetMapping("/work-entries/{ref}")
  WorkEntry show(Viewer viewer, @PathVariable String ref) {
    return entries.byRef(viewer, ref);
  }

  @PostMapping("/work-entries/{ref}/signature")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sign(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = EntrySignature.class) JsonNode form) {
    entries.requireOwn(viewer, ref);
    entries.sign(viewer, ref, binder.bind(form, EntrySignature.class));
  }

  /** A photo of the page that was signed. */
  record Photo(@Schema(type = "string", format = "binary") String file) {
  }

  @Operation(summary = "Takes a photo of the page on which the household signed, as the page's form does",
      requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
          mediaType = MediaType.MULTIPART_FORM_DATA_VALUE, schema = @Schema(implementation = Photo.class))))
  @PostMapping(path = "/work-entries/{ref}/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void photo(Viewer viewer, @PathVariable String ref, HttpServletRequest request) throws IOException {
    photos.take(viewer, ref, request);
  }

  @PostMapping("/work-entries/{ref}/refusal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void refuse(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = EntryRefusal.class) JsonNode form) {
    entries.requireOwn(viewer, ref);
    entries.refuse(viewer, ref, binder.bind(form, EntryRefusal.class));
  }
}
