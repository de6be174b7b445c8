package org.xiaohao.platform.web.audit;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.AuditCheck;
import org.xiaohao.platform.audit.AuditKind;
import org.xiaohao.platform.audit.AuditLog;
import org.xiaohao.platform.audit.Flaw;
import org.xiaohao.platform.audit.LogFilter;
import org.xiaohao.platform.audit.LogRow;
import org.xiaohao.platform.audit.Seals;
import org.xiaohao.platform.audit.TrailVerifier;
import org.xiaohao.platform.organisation.Role;

/** Deeds and readings for the security auditor; for everybody else there is no such page. It shows no content. */
@Controller
class AuditPages {

  private static final int PAGE = 50;

  private final AuditLog log;
  private final AuditQuery query;
  private final AuditCheck check;
  private final Seals seals;
  private final CaseAccess access;

  AuditPages(AuditLog log, AuditQuery query, AuditCheck check, Seals seals, CaseAccess access) {
    this.log = log;
    this.query = query;
    this.check = check;
    this.seals = seals;
    this.access = access;
  }

  /** Refuses as if the page were not there. */
  static void requireAuditor(Viewer viewer) {
    if (!viewer.holds(Role.SECURITY_AUDITOR)) {
      throw DomainException.notFound("unknown");
    }
  }

  @GetMapping("/desk/audit")
  String list(Viewer viewer, @ModelAttribute("asked") AuditQuery.Asked asked, Model model) {
    requireAuditor(viewer);
    long before = asked.before() == null ? Long.MAX_VALUE : asked.before();
    List<LogRow> rows = query.filter(viewer, asked).map(filter -> rows(viewer, asked, filter, before)).orElse(List.of());
    List<LogRow> shown = rows.subList(0, Math.min(PAGE, rows.size()));
    model.addAttribute("rows", shown);
    model.addAttribute("next", rows.size() > PAGE ? asked.next(shown.get(PAGE - 1).id()) : null);
    model.addAttribute("kinds", AuditKind.values());
    model.addAttribute("seal", seals.last().orElse(null));
    return "audit/log";
  }

  private List<LogRow> rows(Viewer viewer, AuditQuery.Asked asked, LogFilter filter, long before) {
    return asked.readings() ? log.readings(viewer, filter, before, PAGE + 1)
        : log.deeds(viewer, filter, before, PAGE + 1);
  }

  /** Verifies the whole trail in the database; what it finds on a case kept from the auditor is for another one (W15). */
  @PostMapping("/desk/audit/check")
  String check(Viewer viewer, Model model) {
    requireAuditor(viewer);
    TrailVerifier.Result result = check.run();
    List<Flaw> flaws = result.flaws().stream().filter(flaw -> !excluded(viewer, flaw)).toList();
    log.note(viewer, "audit.verify", null, "flaws " + result.flaws().size());
    model.addAttribute("result", new TrailVerifier.Result(flaws, result.entries(), result.readings(), result.seals()));
    model.addAttribute("seal", seals.last().orElse(null));
    return "audit/check";
  }

  private boolean excluded(Viewer viewer, Flaw flaw) {
    String[] parts = flaw.chain() == null ? new String[0] : flaw.chain().split(":");
    return parts.length == 2 && parts[1].matches("[1-9]\\d{0,17}")
        && access.isExcluded(new CaseRef(parts[0], Long.parseLong(parts[1])), viewer.personId());
  }
}
