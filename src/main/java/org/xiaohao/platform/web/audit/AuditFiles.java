package org.xiaohao.platform.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.AuditLog;
import org.xiaohao.platform.audit.LogFilter;
import org.xiaohao.platform.audit.Trails;
import org.xiaohao.platform.vault.Signer;

/** Files for the security auditor: the trail of a case or a period, and the keys to check it with. Exports go on record. */
@Controller
class AuditFiles {

  private final Trails trails;
  private final AuditLog log;
  private final AuditQuery query;
  private final Signer signer;

  AuditFiles(Trails trails, AuditLog log, AuditQuery query, Signer signer) {
    this.trails = trails;
    this.log = log;
    this.query = query;
    this.signer = signer;
  }

  /** The trail of a case by its reference, or else of a period of days. */
  @GetMapping("/api/v1/audit/trail")
  void trail(Viewer viewer, @RequestParam(defaultValue = "") String reference,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      HttpServletResponse response) throws IOException {
    AuditDesk.requireAuditor(viewer);
    if (reference.isBlank()) {
      LogFilter period = query.period(from, to);
      log.note(viewer, "audit.export", null, from + " " + to);
      file(response, "audit-" + from + "-" + to + ".jsonl");
      trails.writePeriod(viewer, period.from(), period.to(), response.getOutputStream());
    } else {
      CaseRef subject = query.subject(viewer, reference).orElseThrow(() -> DomainException.notFound("unknown"));
      log.note(viewer, "audit.export", subject, null);
      file(response, "audit-" + reference.strip() + ".jsonl");
      trails.writeCase(subject, response.getOutputStream());
    }
  }

  /** The public keys, a line each. */
  @GetMapping({"/desk/audit/key", "/api/v1/audit/key"})
  void key(Viewer viewer, HttpServletResponse response) throws IOException {
    AuditDesk.requireAuditor(viewer);
    file(response, "audit.pub");
    String lines = signer.keys().stream()
        .map(key -> key.id() + " " + Base64.getEncoder().encodeToString(key.bytes()) + "\n")
        .collect(Collectors.joining());
    response.getOutputStream().write(lines.getBytes(StandardCharsets.US_ASCII));
  }

  private static void file(HttpServletResponse response, String name) {
    response.setContentType("application/octet-stream");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
  }
}
