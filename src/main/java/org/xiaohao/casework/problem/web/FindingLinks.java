package org.xiaohao.casework.problem.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.FindingView;
import org.xiaohao.casework.problem.ListFindings;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.CaseTypes;

/** The way back from an item to the findings it answers (S14). */
@Component
class FindingLinks {

  private final ListFindings findings;
  private final CaseAccess access;
  private final CaseTypes types;

  FindingLinks(ListFindings findings, CaseAccess access, CaseTypes types) {
    this.findings = findings;
    this.access = access;
    this.types = types;
  }

  /**
   * A finding of an item.
   *
   * @param path page of the case that found it; null when the viewer may not know of that case
   */
  record Link(String kind, int number, String text, String path) {
  }

  List<Link> of(Viewer viewer, ProblemItem item) {
    return findings.ofItem(item).stream().map(finding -> new Link(finding.sourceKind(), finding.number(), finding.text(),
        path(viewer, finding))).toList();
  }

  private String path(Viewer viewer, FindingView finding) {
    return access.maySee(viewer, finding.source()) ? types.of(finding.sourceKind()).path(finding.sourceId()) : null;
  }
}
