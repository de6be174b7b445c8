package org.xiaohao.casework.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.Processes;

/**
 * Takes a report over from a centre below (提级): the act of the upper head, where {@link SendUp} is that of the lower clerk.
 * It begins anew at the upper desk; below nothing of it is left to see. Once it is a clue, it is too late for that.
 */
@Service
public class TakeOvers {

  private static final Set<ReportState> BEFORE_THE_CLUE =
      EnumSet.of(ReportState.SUBMITTED, ReportState.REGISTERED, ReportState.NOT_ACCEPTED, ReportState.ACCEPTED);

  private final ReportMapper mapper;
  private final UpperCentres uppers;
  private final SendUp moves;
  private final Processes processes;
  private final Audit audit;
  private final Retaliations retaliations;

  TakeOvers(ReportMapper mapper, UpperCentres uppers, SendUp moves, Processes processes, Audit audit,
      Retaliations retaliations) {
    this.mapper = mapper;
    this.uppers = uppers;
    this.moves = moves;
    this.processes = processes;
    this.audit = audit;
    this.retaliations = retaliations;
  }

  /** Whether the person heads a centre that has another below it. */
  public boolean mayTakeOver(Viewer viewer) {
    return uppers.heads(viewer);
  }

  /** Refuses whoever heads no centre that has another below it. */
  public void requireHead(Viewer viewer) {
    if (!mayTakeOver(viewer)) {
      throw DomainException.forbidden("report.take-over.head");
    }
  }

  /**
   * Takes over the report of this reference, which the head has from what came up; "not found" unless
   * it lies with a centre below, and for a head whom the report concerns.
   */
  @Transactional
  public void take(Viewer head, String ref, TakeOver form) {
    Report found = mapper.findByRef(ref).orElseThrow(TakeOvers::unknown);
    officeOf(head, found);
    Report report = mapper.lockById(found.id()).orElseThrow();
    long office = officeOf(head, report);
    if (!BEFORE_THE_CLUE.contains(report.state())) {
      throw DomainException.conflict("report.take-over.state");
    }
    List<Report> merged = mapper.listMergedInto(report.id());
    merged.forEach(one -> moves.relocate(one, office));
    moves.takeOver(report, office);
    merged.forEach(mapper::update);
    // The row first: the engine asks it for the new owner.
    mapper.update(report);
    merged.forEach(one -> retaliations.movedUp(one, false));
    retaliations.movedUp(report, false);
    uppers.note(report, form.reason());
    processes.correlate("takenOver", report.caseRef(), Map.of());
    audit.record(head.personId(), office, "report.take-over", report.caseRef(), form.ground().name());
  }

  private long officeOf(Viewer head, Report report) {
    return uppers.of(head, report).orElseThrow(TakeOvers::unknown);
  }

  private static DomainException unknown() {
    return DomainException.notFound("unknown");
  }
}
