package org.xiaohao.casework.clue;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.ReportDistributed;
import org.xiaohao.casework.report.SubKind;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.Processes;

/** Opens the clue of a distributed report: row, rights, recusals, clock D5, process. */
@Component
class ClueOpening {

  private final ClueRows rows;
  private final ClueMapper mapper;
  private final ClueRights rights;
  private final Deadlines deadlines;
  private final Processes processes;

  ClueOpening(ClueRows rows, ClueMapper mapper, ClueRights rights, Deadlines deadlines, Processes processes) {
    this.rows = rows;
    this.mapper = mapper;
    this.rights = rights;
    this.deadlines = deadlines;
    this.processes = processes;
  }

  void open(ReportDistributed report) {
    SubKind subKind = subKind(report.kindCodes());
    String kinds = String.join(",", report.kindCodes().stream().filter(code -> !code.equals(name(subKind))).toList());
    String ref = References.next('C');
    mapper.insert(new Clue(0, ref, report.reportId(), report.reportRef(), report.handlingOfficeId(),
        rights.divisionOf(report.handlingOfficeId()), ClueState.ASSIGNED, kinds, subKind, ZeroTolerance.covers(subKind),
        null, null, report.ruleSet(), report.urgent(), rows.today(), null, null, null, null, null, null));
    Clue clue = mapper.findByRef(ref).orElseThrow();
    rights.open(clue);
    deadlines.start(clue.subject(), "D5", clue.ruleSet(), clue.openedOn());
    processes.start("clue-disposal", clue.subject(), Map.of());
  }

  private static String name(SubKind subKind) {
    return subKind == null ? null : subKind.name();
  }

  private static SubKind subKind(List<String> codes) {
    for (SubKind kind : SubKind.values()) {
      if (codes.contains(kind.name())) {
        return kind;
      }
    }
    return null;
  }
}
