package org.xiaohao.casework.clue;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Report;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;

/** The way from a report to its clue and back, for who may see where it leads; pages call it {@code @clueLinks}. */
@Component
public class ClueLinks {

  private final ClueMapper mapper;
  private final CaseAccess access;

  ClueLinks(ClueMapper mapper, CaseAccess access) {
    this.mapper = mapper;
    this.access = access;
  }

  /** Reference of the clue that grew out of a report; empty also for who may not know of it (M2). */
  public Optional<String> ofReport(Viewer viewer, long reportId) {
    return mapper.findByReport(reportId).filter(clue -> access.maySee(viewer, clue.subject())).map(Clue::ref);
  }

  /** Whether the person may open the report that the clue grew out of. */
  public boolean mayOpenReport(Viewer viewer, Clue clue) {
    return access.maySee(viewer, new CaseRef(Report.KIND, clue.reportId()));
  }
}
