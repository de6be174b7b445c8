package org.xiaohao.casework.escrow;

import java.util.List;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;

/** The log of openings, for the security auditor and nobody else. */
@Service
public class OpeningRecords {

  /** Rows a page. */
  public static final int PAGE = 50;

  private final OpeningLog log;

  OpeningRecords(OpeningLog log) {
    this.log = log;
  }

  /** Whether the person may read the log. */
  public boolean mayRead(Viewer viewer) {
    return viewer.holds(Role.SECURITY_AUDITOR);
  }

  /** Newest first; before an id, if given. */
  public List<Opening> list(Viewer viewer, Long before) {
    if (!mayRead(viewer)) {
      throw DomainException.notFound("unknown");
    }
    return log.list(before == null ? Long.MAX_VALUE : before, PAGE);
  }
}
