package org.xiaohao.platform.web.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.AuditCheck;
import org.xiaohao.platform.audit.AuditLog;
import org.xiaohao.platform.audit.Flaw;
import org.xiaohao.platform.audit.LogFilter;
import org.xiaohao.platform.audit.LogRow;
import org.xiaohao.platform.audit.TrailVerifier;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Page;

/** What the security auditor may ask, for pages and API alike; for everybody else there is no such thing. */
@Component
class AuditDesk {

  private static final int PAGE = 50;

  private final AuditLog log;
  private final AuditQuery query;
  private final AuditCheck check;
  private final CaseAccess access;

  AuditDesk(AuditLog log, AuditQuery query, AuditCheck check, CaseAccess access) {
    this.log = log;
    this.query = query;
    this.check = check;
    this.access = access;
  }

  /** Refuses as if it were not there. */
  static void requireAuditor(Viewer viewer) {
    if (!viewer.holds(Role.SECURITY_AUDITOR)) {
      throw DomainException.notFound("unknown");
    }
  }

  Page<LogRow> page(Viewer viewer, AuditQuery.Asked asked) {
    requireAuditor(viewer);
    long before = asked.cursor() == null ? Long.MAX_VALUE : asked.cursor();
    List<LogRow> rows = query.filter(viewer, asked).map(filter -> rows(viewer, asked, filter, before)).orElse(List.of());
    return Page.of(rows, PAGE, LogRow::id);
  }

  private List<LogRow> rows(Viewer viewer, AuditQuery.Asked asked, LogFilter filter, long before) {
    return asked.readings() ? log.readings(viewer, filter, before, PAGE + 1)
        : log.deeds(viewer, filter, before, PAGE + 1);
  }

  /** Verifies the whole trail in the database; what it finds on a case kept from the auditor is for another one (W15). */
  TrailVerifier.Result check(Viewer viewer) {
    requireAuditor(viewer);
    TrailVerifier.Result result = check.run();
    log.note(viewer, "audit.verify", null, "flaws " + result.flaws().size());
    List<Flaw> flaws = result.flaws().stream().filter(flaw -> !excluded(viewer, flaw)).toList();
    return new TrailVerifier.Result(flaws, result.entries(), result.readings(), result.seals());
  }

  private boolean excluded(Viewer viewer, Flaw flaw) {
    String[] parts = flaw.chain() == null ? new String[0] : flaw.chain().split(":");
    return parts.length == 2 && parts[1].matches("[1-9]\\d{0,17}")
        && access.isExcluded(new CaseRef(parts[0], Long.parseLong(parts[1])), viewer.personId());
  }
}
