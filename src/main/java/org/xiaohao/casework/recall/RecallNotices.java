package org.xiaohao.casework.recall;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.Addressee;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.document.DocumentWords;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.workflow.TaskContext;

/** The notice of recall (召回通知书) to the sending unit. */
@Component
class RecallNotices {

  private final Documents documents;
  private final DocumentLabels labels;
  private final RecallRows rows;
  private final Offices offices;
  private final Divisions divisions;

  RecallNotices(Documents documents, DocumentLabels labels, RecallRows rows, Offices offices, Divisions divisions) {
    this.documents = documents;
    this.labels = labels;
    this.rows = rows;
    this.offices = offices;
    this.divisions = divisions;
  }

  /** Issues it; returns its number. */
  String issue(TaskContext task, Recall one, LocalDate leavesOn) {
    Map<String, String> sealed = rows.texts(one);
    Map<String, Object> fields = new HashMap<>();
    fields.put("addressee", offices.byId(one.sendingOfficeId()).name());
    fields.put("cadre", labels.label(one.cadre()));
    fields.put("name", sealed.get("name"));
    fields.put("village", divisions.byId(one.villageId()).name());
    fields.put("ground", labels.label(one.ground()));
    fields.put("findings", sealed.get("findings"));
    fields.put("leavesOn", DocumentWords.day(leavesOn));
    return documents.issue(new DocumentDraft("RECALL_NOTICE", one.subject(), task.officeId(), task.personId(), null,
        fields, List.of(Addressee.office(one.sendingOfficeId())))).number();
  }
}
