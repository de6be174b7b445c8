package org.xiaohao.casework.report;

import java.util.List;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.access.Viewer;

/** STUB, dropped at merge. */
@Service
public class Reports {
  public ReportText content(Viewer viewer, long reportId) { return new ReportText("", "", "", "", null, "", "", "", ""); }
  public List<Respondent> respondents(long reportId) { return List.of(); }
  public void clueConcluded(long reportId, Conclusion conclusion, boolean itemsOpen, long answeringOfficeId) { }
  public void itemsClosed(long reportId) { }
}
