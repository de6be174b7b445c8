package org.xiaohao.casework.report;

import org.xiaohao.platform.access.Viewer;

/** Says from the side of the clue who verifies a report and so may open untouched originals of its files (W9). */
public interface OriginalsRight {

  /** Whether this person verifies what came of the report. */
  boolean verifies(Viewer viewer, long reportId);
}
