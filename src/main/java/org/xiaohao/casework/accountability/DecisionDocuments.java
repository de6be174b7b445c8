package org.xiaohao.casework.accountability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.document.DocumentWords;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.workflow.TaskContext;

/** The decision on one subject as a document (问责决定书). It has no addressee there: who answers signs on his own page. */
@Component
class DecisionDocuments {

  private final Documents documents;
  private final DocumentLabels words;
  private final SubjectLabels labels;
  private final AccountabilityTexts texts;

  DecisionDocuments(Documents documents, DocumentLabels words, SubjectLabels labels, AccountabilityTexts texts) {
    this.documents = documents;
    this.words = words;
    this.labels = labels;
    this.texts = texts;
  }

  /** Issues it; returns its number. */
  String issue(TaskContext task, long officeId, Accountability one, AccountableSubject subject,
      IssueDecisionForm form) {
    Map<String, String> sealed = texts.openAll(AccountabilityTexts.SUBJECT, subject.id());
    Map<String, Object> fields = new HashMap<>();
    fields.put("subject", labels.of(subject));
    fields.put("finding", sealed.get("finding"));
    fields.put("basis", sealed.get("basis"));
    fields.put("reason", sealed.get("reason"));
    fields.put("responsibility", words.label(subject.responsibility()));
    fields.put("dutyLine", words.label(subject.dutyLine()));
    fields.put("form", subject.measure() == null ? words.label(subject.form())
        : words.label(subject.form()) + "（" + words.label(subject.measure()) + "）");
    fields.put("effectiveOn", DocumentWords.day(form.effectiveOn()));
    fields.put("effectUntil", DocumentWords.day(subject.effectMonths() == null ? null
        : form.effectiveOn().plusMonths(subject.effectMonths())));
    fields.put("publication", words.label(one.publication()));
    fields.put("appealTo", form.appealTo());
    fields.put("signedBy", form.signedBy());
    return documents.issue(new DocumentDraft("ACCOUNTABILITY_DECISION", one.subject(), officeId, task.personId(), null,
        fields, List.of())).number();
  }
}
