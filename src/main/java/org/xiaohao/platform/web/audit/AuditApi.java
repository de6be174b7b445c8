package org.xiaohao.platform.web.audit;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Check;
import org.xiaohao.platform.audit.LogRow;
import org.xiaohao.platform.audit.TrailVerifier;
import org.xiaohao.platform.web.Page;

/** The audit for programs of the security auditor; the trail itself is a file, see {@link AuditFiles}. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditApi {

  private final AuditDesk desk;

  AuditApi(AuditDesk desk) {
    this.desk = desk;
  }

  /** A check that failed, and where. */
  record Failed(Check check, String where) {
  }

  /** What a verification found; whole if nothing failed. */
  record Verified(boolean whole, long entries, long readings, long seals, List<Failed> failed) {
  }

  @Operation(summary = "Deeds, or with tab=readings readings, newest first")
  @GetMapping
  Page<LogRow> list(Viewer viewer, @ModelAttribute AuditQuery.Asked asked) {
    return desk.page(viewer, asked);
  }

  @Operation(summary = "Verifies the whole trail in the database and names every check that fails")
  @PostMapping("/check")
  Verified check(Viewer viewer) {
    TrailVerifier.Result result = desk.check(viewer);
    return new Verified(result.whole(), result.entries(), result.readings(), result.seals(),
        result.flaws().stream().map(flaw -> new Failed(flaw.check(), flaw.where())).toList());
  }
}
