package org.xiaohao.supervision.inspection;

import static org.xiaohao.platform.document.DocumentWords.day;
import static org.xiaohao.platform.document.DocumentWords.lines;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.document.Addressee;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;

/** The notice that asks a head for a statement, served on him, and the record of what he said (表态发言, S26). */
@Component
class StatementPapers {

  private final Documents documents;
  private final DocumentLabels labels;
  private final Offices offices;
  private final People people;

  StatementPapers(Documents documents, DocumentLabels labels, Offices offices, People people) {
    this.documents = documents;
    this.labels = labels;
    this.offices = offices;
    this.people = people;
  }

  void notice(Viewer viewer, RankStatement statement) {
    Map<String, Object> fields = common(statement);
    fields.put("addressee", unit(statement) + speaker(statement));
    issue("STATEMENT_NOTICE", statement, viewer, fields, List.of(Addressee.person(statement.speakerId())));
  }

  /** The statement as its speaker entered it; locked from now on. */
  void record(Viewer viewer, RankStatement statement, StatementText text) {
    Map<String, Object> fields = common(statement);
    fields.put("unit", unit(statement));
    fields.put("speaker", speaker(statement));
    fields.put("spokenOn", day(text.spokenOn()));
    fields.put("meeting", text.meeting());
    fields.put("attendance", text.attendance());
    fields.put("text", lines(text.text()));
    issue("STATEMENT_RECORD", statement, viewer, fields, List.of());
  }

  private Map<String, Object> common(RankStatement statement) {
    YearMonth month = YearMonth.parse(statement.rankedMonth());
    Map<String, Object> fields = new HashMap<>();
    fields.put("month", labels.text("document.month", String.valueOf(month.getYear()),
        String.valueOf(month.getMonthValue())));
    fields.put("ranking", labels.label(NewStatement.Ranking.valueOf(statement.ranking())));
    fields.put("dueOn", day(statement.dueOn()));
    return fields;
  }

  private void issue(String kind, RankStatement statement, Viewer viewer, Map<String, Object> fields,
      List<Addressee> addressees) {
    documents.issue(new DocumentDraft(kind, statement.subject(), statement.demandingOfficeId(), viewer.personId(), null,
        fields, addressees));
  }

  private String unit(RankStatement statement) {
    return offices.byId(statement.speakerOfficeId()).name();
  }

  private String speaker(RankStatement statement) {
    return people.byId(statement.speakerId()).name();
  }
}
