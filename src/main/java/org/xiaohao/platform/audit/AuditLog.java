package org.xiaohao.platform.audit;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;

/**
 * The audit as the security auditor reads it: newest first, by key. Cases from which the auditor is kept away are not in
 * it (W15); whether the person is an auditor is the caller's question.
 */
@Service
public class AuditLog {

  private final AuditLogMapper mapper;
  private final TrailMapper trails;
  private final Audit audit;

  AuditLog(AuditLogMapper mapper, TrailMapper trails, Audit audit) {
    this.mapper = mapper;
    this.trails = trails;
    this.audit = audit;
  }

  /** Deeds before this id; ids and times grow together, so a period is a run of ids. */
  public List<LogRow> deeds(Viewer viewer, LogFilter filter, long before, int limit) {
    boolean period = filter.from() != null;
    Span span = period ? trails.findEntrySpan(filter.from(), filter.to()) : new Span(1, Long.MAX_VALUE);
    return mapper.listDeeds(viewer, filter, span.first(), Math.min(before - 1, span.last()), limit);
  }

  /** Readings before this id. */
  public List<LogRow> readings(Viewer viewer, LogFilter filter, long before, int limit) {
    boolean period = filter.from() != null;
    Span span = period ? trails.findReadingSpan(filter.from(), filter.to()) : new Span(1, Long.MAX_VALUE);
    return mapper.listReadings(viewer, filter, span.first(), Math.min(before - 1, span.last()), limit);
  }

  /** Puts it on record that an auditor exported or verified the trail. */
  @Transactional
  public void note(Viewer viewer, String action, CaseRef subject, String detail) {
    audit.record(viewer.personId(), null, action, subject, detail);
  }
}
