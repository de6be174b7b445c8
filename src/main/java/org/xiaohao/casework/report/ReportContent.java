package org.xiaohao.casework.report;

import java.util.List;

/**
 * A report opened for somebody who may read it.
 *
 * @param text the reporter's words; who the reporter is stands apart and is not here
 * @param supplements what the reporter added later, oldest first
 * @param related words of reports merged into this one, whose reporters stay apart
 */
public record ReportContent(ReportText text, List<String> supplements, List<RelatedContent> related) {

  /**
   * A merged report.
   *
   * @param newFacts what it adds, in the clerk's words; may be null
   */
  public record RelatedContent(String ref, ReportText text, String newFacts) {
    @Override
    public String toString() {
      return "RelatedContent[" + ref + "]";
    }
  }

  @Override
  public String toString() {
    return "ReportContent[hidden]";
  }
}
