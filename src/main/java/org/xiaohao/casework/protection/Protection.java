package org.xiaohao.casework.protection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.RetaliationRegistered;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;

/** The protection of one reporter: since when, by whom, with which measures, to what end. */
public class Protection {

  /** Kind of such cases. */
  public static final String KIND = "protection";

  private long id;
  private String ref;
  private long reportId;
  private Long earlierReportId;
  private long centreOfficeId;
  private boolean leakSuspected;
  private String ruleSet;
  private ProtectionState state;
  private LocalDate openedOn;
  private String measures;
  private Long protectedById;
  private LocalDate protectedOn;
  private ProtectionOutcome outcome;
  private Long closedById;
  private LocalDate closedOn;

  private Protection() {
  }

  static Protection of(RetaliationRegistered registered, Report report, LocalDate today) {
    Protection protection = new Protection();
    protection.ref = References.next('P');
    protection.reportId = report.id();
    protection.earlierReportId = registered.earlierReportId();
    protection.centreOfficeId = report.centreOfficeId();
    protection.leakSuspected = registered.leakSuspected();
    protection.ruleSet = report.ruleSet();
    protection.state = ProtectionState.OPENED;
    protection.openedOn = today;
    return protection;
  }

  /** What the clerk found out adds to what the reporter said. */
  void learn(Long earlier, boolean leak) {
    earlierReportId = earlier == null ? earlierReportId : earlier;
    leakSuspected = leakSuspected || leak;
  }

  /** Begins anew beside a centre above: who protects there has taken no measure yet. */
  void moveUp(long officeId, boolean leak) {
    if (state == ProtectionState.PROTECTED) {
      state = state.moveTo(ProtectionState.OPENED);
    }
    centreOfficeId = officeId;
    leakSuspected = leakSuspected || leak;
  }

  void protect(Collection<ProtectionMeasure> taken, long personId, LocalDate on) {
    state = state.moveTo(ProtectionState.PROTECTED);
    measures = taken.stream().distinct().map(Enum::name).collect(Collectors.joining(","));
    protectedById = personId;
    protectedOn = on;
  }

  void record(ProtectionOutcome came, long personId, LocalDate on) {
    boolean ends = came != ProtectionOutcome.CONTINUE;
    state = state.moveTo(ends ? ProtectionState.ENDED : ProtectionState.OPENED);
    outcome = came;
    closedById = ends ? personId : null;
    closedOn = ends ? on : null;
  }

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  public long id() {
    return id;
  }

  public String ref() {
    return ref;
  }

  long reportId() {
    return reportId;
  }

  Long earlierReportId() {
    return earlierReportId;
  }

  public long centreOfficeId() {
    return centreOfficeId;
  }

  public boolean leakSuspected() {
    return leakSuspected;
  }

  String ruleSet() {
    return ruleSet;
  }

  public ProtectionState state() {
    return state;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public List<ProtectionMeasure> measureKinds() {
    return measures == null ? List.of() : Arrays.stream(measures.split(",")).map(ProtectionMeasure::valueOf).toList();
  }

  public Long protectedById() {
    return protectedById;
  }

  public LocalDate protectedOn() {
    return protectedOn;
  }

  public ProtectionOutcome outcome() {
    return outcome;
  }

  public Long closedById() {
    return closedById;
  }

  public LocalDate closedOn() {
    return closedOn;
  }
}
