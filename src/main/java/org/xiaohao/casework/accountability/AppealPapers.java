package org.xiaohao.casework.accountability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.document.DocumentWords;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.workflow.TaskContext;

/** The decision on an appeal as a document (申诉复查决定书); like the decision it is signed for on the subject's own page. */
@Component
class AppealPapers {

  private final Documents documents;
  private final DocumentLabels words;
  private final SubjectLabels labels;
  private final AccountabilityTexts texts;
  private final People people;

  AppealPapers(Documents documents, DocumentLabels words, SubjectLabels labels, AccountabilityTexts texts,
      People people) {
    this.documents = documents;
    this.words = words;
    this.labels = labels;
    this.texts = texts;
    this.people = people;
  }

  /** Issues it in the name of the organ that issued the decision; returns its number. */
  String issue(TaskContext task, Accountability one, AccountableSubject subject, Appeal appeal, DecideAppealForm form) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("subject", labels.of(subject));
    fields.put("decision", words.text("document.appeal.decision", subject.documentNumber()));
    fields.put("filedOn", DocumentWords.day(appeal.filedOn()));
    fields.put("filedHow", appeal.recordedById() == null ? words.text("document.appeal.own")
        : words.text("document.appeal.paper", people.byId(appeal.recordedById()).name()));
    fields.put("before", measure(subject.form(), subject.measure()));
    fields.put("grounds", texts.openAll(AccountabilityTexts.APPEAL, appeal.id()).get("grounds"));
    fields.put("reason", form.reason());
    fields.put("basis", form.basis());
    fields.put("heldOn", DocumentWords.day(form.heldOn()));
    fields.put("outcome", words.label(form.outcome()));
    fields.put("after", after(form));
    return documents.issue(new DocumentDraft("APPEAL_DECISION", one.subject(), subject.issuingOfficeId(),
        task.personId(), null, fields, List.of())).number();
  }

  private String after(DecideAppealForm form) {
    return form.outcome() == AppealOutcome.CHANGED
        ? words.text("document.appeal.CHANGED", measure(form.form(), form.measure()))
        : words.text("document.appeal." + form.outcome());
  }

  private String measure(MeasureForm form, OrganisationalMeasure measure) {
    return measure == null ? words.label(form) : words.label(form) + "（" + words.label(measure) + "）";
  }
}
