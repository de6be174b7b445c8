package org.xiaohao.supervision.diligence.web;

import java.util.Map;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.diligence.NewWorkLog;
import org.xiaohao.supervision.diligence.WorkLogCorrection;

/** The forms by which a leader or an aide enters what was done. */
final class LeaderForms {

  private LeaderForms() {
  }

  static PageForms.Form<NewWorkLog> hours() {
    return new PageForms.Form<>("diligence/enterHours", NewWorkLog.class, Map.of());
  }

  static PageForms.Form<WorkLogCorrection> correction() {
    return new PageForms.Form<>("diligence/correctHours", WorkLogCorrection.class, Map.of());
  }
}
