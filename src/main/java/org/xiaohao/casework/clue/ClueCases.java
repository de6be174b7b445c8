package org.xiaohao.casework.clue;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.casework.report.Report;
import org.xiaohao.platform.workflow.CaseType;

/** What the work list and the processes must know of clues: codes only, no place, no words (decisions 18, 26). */
@Component
class ClueCases implements CaseType {

  private final ClueRows rows;
  private final Addressees addressees;
  private final ReportSource source;
  private final MessageSource messages;

  ClueCases(ClueRows rows, Addressees addressees, ReportSource source, MessageSource messages) {
    this.rows = rows;
    this.addressees = addressees;
    this.source = source;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return Clue.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("clue-disposal", "talk-inquiry", "verification");
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
    rows.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    Clue clue = rows.byId(id);
    String kinds = clue.kindCodes().stream().map(kind -> label("ReportKind." + kind)).collect(Collectors.joining("、"));
    String finer = clue.subKind() == null ? "" : "（" + label("SubKind." + clue.subKind()) + "）";
    String title = (kinds.isEmpty() ? label("ReportKind.OTHER") : kinds) + finer;
    return new CaseFacts(clue.ref(), title, null, clue.urgent() ? 1 : 0, clue.divisionId());
  }

  @Override
  public long office(long id, String slot) {
    Clue clue = rows.byId(id);
    return switch (slot) {
      case "handling" -> clue.handlingOfficeId();
      case "leadership" -> addressees.commission(clue).id();
      case "partyCommittee" -> addressees.partyCommittee(clue).id();
      default -> throw new IllegalArgumentException("a clue has no slot " + slot);
    };
  }

  /** No reporter waits for the result of what another organ handed up. */
  @Override
  public String variant(long id, String formKey) {
    return formKey.equals("clue/followUp") && source.ofOrgan(rows.byId(id)) ? Report.OF_ORGAN : null;
  }

  private String label(String key) {
    return messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
  }
}
