package org.xiaohao.casework.protection;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.clue.Clue;
import org.xiaohao.casework.clue.Clues;
import org.xiaohao.casework.report.Centres;
import org.xiaohao.casework.report.OriginalsRight;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.SubKind;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Division;

/**
 * For those who verify a leak: who had looked at the earlier reports of the centre under suspicion, when and why (C08). It
 * goes to the team of an approved verification, about reports of centres below its own division only, and leaves its mark on
 * the clue alone: whoever is under suspicion sees nothing of it on the report below.
 */
@Service
public class EarlierReaders {

  /** How many reports may be asked for at once. */
  public static final int MOST = 10;

  private final Clues clues;
  private final Reports reports;
  private final ReaderLogs logs;
  private final Rights rights;
  private final Audit audit;

  EarlierReaders(Clues clues, Reports reports, ReaderLogs logs, Rights rights, Audit audit) {
    this.clues = clues;
    this.reports = reports;
    this.logs = logs;
    this.rights = rights;
    this.audit = audit;
  }

  /** Who verifies, what lies below, and who is kept away. */
  @Component("earlierReaderRights")
  record Rights(List<OriginalsRight> teams, Centres centres, CaseAccess access) {
  }

  /**
   * Somebody knew of an earlier report.
   *
   * @param report its reference
   * @param at time of the system, in UTC
   * @param why what was done, and the purpose if a name was asked for
   */
  public record Line(String report, LocalDateTime at, String who, String why) {
  }

  /** Whether the person may ask for the list: of the team that verifies a leak or what came of one. */
  public boolean may(Viewer viewer, Clue clue) {
    return (clue.subKind() == SubKind.LEAK || clue.subKind() == SubKind.RETALIATION) && rights.teams().stream().anyMatch(team -> team.verifies(viewer, clue.reportId()));
  }

  /** The clue for whose sake it is asked; "not found" for everybody else. */
  public Clue clue(Viewer viewer, String ref) {
    Clue clue = clues.byRef(viewer, ref);
    if (!may(viewer, clue)) {
      throw DomainException.notFound("unknown");
    }
    return clue;
  }

  /** The list, report by report in the order asked for; on record before it is shown. */
  @Transactional
  public List<Line> list(Viewer viewer, String clueRef, String references) {
    Clue clue = clue(viewer, clueRef);
    List<Report> earlier = earlier(viewer, clue, references);
    List<Line> lines = new ArrayList<>();
    for (Report report : earlier) {
      audit.record(viewer.personId(), clue.handlingOfficeId(), "clue.readers", clue.subject(), report.ref());
      logs.of(report).forEach(line -> lines.add(new Line(report.ref(), line.at(), line.who(), line.why())));
    }
    return lines;
  }

  private List<Report> earlier(Viewer viewer, Clue clue, String references) {
    List<String> refs = Stream.of((references == null ? "" : references).split("[\\s,，、;；]+"))
        .filter(ref -> !ref.isBlank()).distinct().toList();
    if (refs.isEmpty() || refs.size() > MOST) {
      throw DomainException.invalid("references", "protection.readers.references", MOST);
    }
    return refs.stream().map(ref -> reports.byRef(ref).filter(report -> below(viewer, clue, report))
        .orElseThrow(() -> DomainException.invalid("references", "protection.readers.unknown", ref))).toList();
  }

  /** One answer for what is not below, what keeps the asker away and what is not there. */
  private boolean below(Viewer viewer, Clue clue, Report report) {
    Division own = rights.centres().division(clue.divisionId());
    Division theirs = rights.centres().division(rights.centres().office(report.centreOfficeId()).divisionId());
    return theirs.id() != own.id() && theirs.within(own)
        && !rights.access().isExcluded(report.caseRef(), viewer.personId());
  }
}
