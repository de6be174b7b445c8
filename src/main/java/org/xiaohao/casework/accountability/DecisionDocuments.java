package org.xiaohao.casework.accountability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.DueDates;
import org.xiaohao.platform.deadline.Rule;
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
  private final DueDates terms;

  DecisionDocuments(Documents documents, DocumentLabels words, SubjectLabels labels, AccountabilityTexts texts,
      DueDates terms) {
    this.documents = documents;
    this.words = words;
    this.labels = labels;
    this.texts = texts;
    this.terms = terms;
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
    Rule term = terms.term(one.ruleSet(), "D12", form.effectiveOn());
    fields.put("appealTerm", words.text("document.term." + term.unit(), term.length()));
    fields.put("appealTo", form.appealTo());
    fields.put("signedBy", form.signedBy());
    return documents.issue(new DocumentDraft("ACCOUNTABILITY_DECISION", one.subject(), officeId, task.personId(), null,
        fields, List.of())).number();
  }
}
