package org.xiaohao.casework.report;

import java.util.List;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.access.Viewer;

/** STUB, dropped at merge. */
@Service
public class Reports {
  public record Content(String text) { }
  public record Respondent(String name, Long personId, Long postId) { }
  public Content content(Viewer viewer, long reportId) { return new Content(""); }
  public List<Respondent> respondents(long reportId) { return List.of(); }
  public void clueConcluded(long reportId, Conclusion conclusion, boolean itemsOpen, long answeringOfficeId) { }
  public void itemsClosed(long reportId) { }
}
