package org.xiaohao.platform.audit;

import java.util.Map;

/** What a deed is about, so that the security auditor can look for changes of rights, rules, templates and clock. */
public enum AuditKind {
  /** Work on a case. */
  CASE,
  /** Logins and what people do with their own credentials. */
  LOGIN,
  /** Who may do what: offices, posts, people, recusals, keys. */
  RIGHTS,
  /** Rule sets and the calendar. */
  RULES,
  /** Texts that are sent or printed. */
  TEMPLATES,
  /** The business clock. */
  CLOCK,
  /** Looking into the audit itself. */
  AUDIT,
  /** Everything else an administrator does. */
  OTHER;

  private static final Map<String, AuditKind> BY_PREFIX = Map.ofEntries(Map.entry("login", LOGIN),
      Map.entry("logout", LOGIN), Map.entry("password", LOGIN), Map.entry("token", LOGIN),
      Map.entry("right", RIGHTS), Map.entry("organisation", RIGHTS), Map.entry("account", RIGHTS),
      Map.entry("exclusion", RIGHTS), Map.entry("key", RIGHTS), Map.entry("custodian", RIGHTS),
      Map.entry("rule", RULES), Map.entry("calendar", RULES), Map.entry("template", TEMPLATES),
      Map.entry("clock", CLOCK), Map.entry("audit", AUDIT));

  /** The kind of an action by the word before its first dot; deeds on a case are of its work unless the word says more. */
  static AuditKind of(String action, boolean onCase) {
    int dot = action.indexOf('.');
    return BY_PREFIX.getOrDefault(dot < 0 ? action : action.substring(0, dot), onCase ? CASE : OTHER);
  }
}
