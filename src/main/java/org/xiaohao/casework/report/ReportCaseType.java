package org.xiaohao.casework.report;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.workflow.CaseType;

/** What the platform knows of reports: kind and level, never a word or a place (decisions 18, 26). */
@Component
class ReportCaseType implements CaseType {

  private static final Set<String> TELLING = Set.of("report/answerReporter", "report/tellClosure");

  private final ReportMapper mapper;
  private final Centres centres;
  private final MessageSource messages;
  private final ThreadLocal<Written> written = new ThreadLocal<>();

  private record Written(long id, ReportFacts facts) {
  }

  ReportCaseType(ReportMapper mapper, Centres centres, MessageSource messages) {
    this.mapper = mapper;
    this.centres = centres;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return Report.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of(Openings.PROCESS);
  }

  @Override
  public Line line() {
    return Line.DISCIPLINE;
  }

  @Override
  public boolean supervisable() {
    return true;
  }

  @Override
  public void lock(long id) {
    mapper.lockById(id).orElseThrow();
  }

  @Override
  public CaseFacts facts(long id) {
    return facts(read(id));
  }

  @Override
  public long office(long id, String slot) {
    return office(read(id), slot);
  }

  @Override
  public Placed placed(long id, String slot) {
    ReportFacts report = read(id);
    return new Placed(facts(report), office(report, slot));
  }

  /** What another organ handed up has no reporter: its outcome is told to the organ (ruling 1). */
  @Override
  public String variant(long id, String formKey) {
    return TELLING.contains(formKey) && mapper.findById(id).orElseThrow().channel() == Channel.REFERRAL ? Report.OF_ORGAN
        : null;
  }

  /**
   * Starts the process of a report whose row this thread has just written: what its first task shows is told, not read
   * again, for every filing waits for it.
   */
  void startOf(Report report, Runnable start) {
    written.set(new Written(report.id(), ReportFacts.of(report)));
    try {
      start.run();
    } finally {
      written.remove();
    }
  }

  private ReportFacts read(long id) {
    Written now = written.get();
    return now != null && now.id == id ? now.facts : mapper.findFacts(id).orElseThrow();
  }

  private CaseFacts facts(ReportFacts report) {
    Division owner = centres.division(centres.office(report.centreOfficeId()).divisionId());
    String kinds = Stream.of((report.kinds().isEmpty() ? ReportKind.OTHER.name() : report.kinds()).split(","))
        .map(kind -> label("ReportKind." + kind)).collect(Collectors.joining("、"));
    String title = kinds + " · " + label("report.level." + owner.level().name());
    return new CaseFacts(report.ref(), title, null, report.urgent() ? 1 : 0, owner.id());
  }

  private long office(ReportFacts report, String slot) {
    return switch (slot) {
      case "centre" -> report.centreOfficeId();
      case "caseSupervision" -> centres.beside(report.centreOfficeId(), OfficeKind.CASE_SUPERVISION).id();
      case "leadership" -> centres.beside(report.centreOfficeId(), OfficeKind.COMMISSION_LEADERSHIP).id();
      case "answering" -> report.answeringOfficeId();
      default -> throw new IllegalArgumentException("a report has no slot " + slot);
    };
  }

  private String label(String key) {
    return messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
  }
}
