package org.xiaohao.casework.interview;

import static org.xiaohao.platform.document.DocumentWords.day;
import static org.xiaohao.platform.document.DocumentWords.orNone;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.signature.PaperSignature;
import org.xiaohao.platform.signature.PaperSignatures;
import org.xiaohao.platform.workflow.TaskContext;

/** The minutes of each person of a session as a document (约谈纪要, M12). */
@Component
class MinutesPapers {

  private static final int HASH_SHOWN = 16;

  private final InterviewDocuments documents;
  private final DocumentLabels labels;
  private final People people;
  private final PaperSignatures papers;

  MinutesPapers(InterviewDocuments documents, DocumentLabels labels, People people, PaperSignatures papers) {
    this.documents = documents;
    this.labels = labels;
    this.people = people;
    this.papers = papers;
  }

  /** The signed minutes of one person; locked from now on. */
  void issue(TaskContext task, Interview interview, InterviewPerson person, Minutes.Draft draft) {
    Map<String, Object> fields = documents.common(interview);
    fields.put("person", name(person.personId()));
    fields.put("post", person.title());
    fields.put("recorder", name(interview.recorderId()));
    fields.put("points", interview.points());
    fields.put("explanation", orNone(person.explanation()));
    fields.put("statement", orNone(person.statement()));
    fields.put("demands", draft.demands().stream().map(demand -> Map.of("n", String.valueOf(demand.number()), "text",
        demand.text(), "dueOn", day(demand.dueOn()))).toList());
    fields.put("commitments", draft.commitments().stream()
        .filter(commitment -> commitment.interviewPersonId() == person.id()).map(commitment -> Map.of("n",
            String.valueOf(commitment.number()), "text", commitment.text(), "dueOn", day(commitment.dueOn()))).toList());
    fields.put("checkOn", day(interview.checkOn()));
    fields.put("distribution", interview.distribution());
    fields.put("publicity", labels.text("document.public." + interview.openToPublic()));
    fields.put("signatures", signatures(person, draft));
    documents.issue("INTERVIEW_MINUTES", task, interview, person, fields);
  }

  private List<Map<String, String>> signatures(InterviewPerson person, Minutes.Draft draft) {
    return draft.signatures().stream()
        .filter(signature -> signature.number() < 2 || signature.personId() == person.personId())
        .map(signature -> Map.of("role", labels.text("document.role." + Math.min(signature.number(), 2)), "name",
            name(signature.personId()), "on", given(signature))).toList();
  }

  /** When it was signed; on paper, when that was, where the scan is and who recorded it (ruling 25). */
  private String given(MinutesSignature signature) {
    return papers.ofTask(signature.taskRef()).map(this::onPaper).orElse(day(signature.signedOn()));
  }

  private String onPaper(PaperSignature paper) {
    return labels.text("document.signed.paper", day(paper.signedOn()),
        papers.file(paper).sha256().substring(0, HASH_SHOWN), name(paper.recordedById()));
  }

  private String name(long personId) {
    return people.byId(personId).name();
  }
}
