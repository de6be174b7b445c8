package org.xiaohao.casework.referral.web;

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
import org.xiaohao.casework.referral.Referral;
import org.xiaohao.casework.referral.ReferralFiles;
import org.xiaohao.casework.referral.Referrals;
import org.xiaohao.casework.referral.ReferredKind;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.FileForm;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;

/** Referrals as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class ReferralApi {

  private static final int PAGE = 100;

  private final Referrals referrals;
  private final ReferralFiles files;

  ReferralApi(Referrals referrals, ReferralFiles files) {
    this.referrals = referrals;
    this.files = files;
  }

  /** To whom a case is referred. */
  record Prepared(long receiver) {
  }

  /** A stated wait. */
  record Wait(@NotNull LocalDate until, @NotBlank @Size(max = 1000) String reason) {
  }

  /** A file to go along. */
  record Brought(@Schema(type = "string", format = "binary") String file) {
  }

  /** That every page of a file was looked through and nothing tells the reporter. */
  record Looked(boolean looked) {
  }

  /** A referral; texts only if asked for. */
  record Shown(Referral referral, List<ReferredKind> kinds, Map<String, String> texts) {
  }

  @GetMapping("/referrals")
  Page<Referral> list(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(referrals.list(viewer, before, PAGE + 1), PAGE, Referral::id);
  }

  @GetMapping("/referrals/{ref}")
  Shown show(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts) {
    Referral one = referrals.byRef(viewer, ref);
    return new Shown(one, referrals.kinds(one), texts ? referrals.texts(viewer, one) : Map.of());
  }

  @PostMapping("/accountability/{ref}/referrals")
  ResponseEntity<Map<String, String>> prepare(Viewer viewer, @PathVariable String ref, @RequestBody Prepared prepared) {
    String made = referrals.prepare(viewer, ref, prepared.receiver());
    return Opened.in("/api/v1/referrals", made);
  }

  @Operation(summary = "Brings a file, as the page's form does; refused if its words tell the reporter",
      requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
          mediaType = MediaType.MULTIPART_FORM_DATA_VALUE, schema = @Schema(implementation = Brought.class))))
  @PostMapping(path = "/referrals/{ref}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, Long> add(Viewer viewer, @PathVariable String ref, HttpServletRequest request) throws IOException {
    files.requireMayAdd(viewer, ref);
    long[] id = new long[1];
    new FileForm("REFERRAL", (form, upload) -> id[0] = files.add(viewer, ref, upload)).read(request);
    return Map.of("id", id[0]);
  }

  @PostMapping("/referrals/{ref}/files/{id}/looked")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void looked(Viewer viewer, @PathVariable String ref, @PathVariable long id, @RequestBody Looked looked) {
    files.looked(viewer, ref, id, looked.looked());
  }

  @PostMapping("/referrals/{ref}/wait")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void waitFor(Viewer viewer, @PathVariable String ref, @RequestBody Wait wait) {
    referrals.waitFor(viewer, ref, wait.until(), wait.reason());
  }
}
