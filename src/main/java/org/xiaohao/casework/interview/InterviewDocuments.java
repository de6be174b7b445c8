package org.xiaohao.casework.interview;

import static org.xiaohao.platform.document.DocumentWords.day;
import static org.xiaohao.platform.document.DocumentWords.orNone;
import static org.xiaohao.platform.document.DocumentWords.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.Addressee;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.workflow.TaskContext;

/** The papers of a session, one for each of its persons: the notice (约谈通知书), and what the minutes share with it. */
@Component
class InterviewDocuments {

  private final Documents documents;
  private final DocumentLabels labels;
  private final People people;
  private final TriggerFacts facts;
  private final NegativeList negativeList;

  InterviewDocuments(Documents documents, DocumentLabels labels, People people, TriggerFacts facts,
      NegativeList negativeList) {
    this.documents = documents;
    this.labels = labels;
    this.people = people;
    this.facts = facts;
    this.negativeList = negativeList;
  }

  void notices(TaskContext task, Interview interview, List<InterviewPerson> persons) {
    for (InterviewPerson person : persons) {
      Map<String, Object> fields = common(interview);
      fields.put("addressee", person.title() + name(person.personId()));
      fields.put("reasons", reasons(interview));
      fields.put("answerDueOn", day(interview.answerDueOn()));
      fields.put("answerDemand", interview.answerDemand());
      fields.put("bring", interview.bring());
      fields.put("contact", interview.contact());
      issue("INTERVIEW_NOTICE", task, interview, person, fields);
    }
  }

  /** The triggers with the rule that took them up, the cited entries of the negative list, and the proposal's own words. */
  private List<Map<String, String>> reasons(Interview interview) {
    List<String[]> all = new ArrayList<>();
    facts.of(interview).forEach(fact -> all.add(new String[] {fact.evidence(), labels.text(fact.ruleKey())}));
    interview.negatives().forEach(code -> negativeList.find(code, interview.openedOn())
        .ifPresent(item -> all.add(new String[] {item.text(), labels.text("document.negative", code)})));
    all.add(new String[] {interview.reason(), labels.text("document.proposal")});
    List<Map<String, String>> reasons = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      reasons.add(Map.of("n", String.valueOf(i + 1), "text", all.get(i)[0], "basis", all.get(i)[1]));
    }
    return reasons;
  }

  Map<String, Object> common(Interview interview) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("time", time(interview.heldAt()));
    fields.put("place", interview.place());
    fields.put("leader", name(interview.leaderId()));
    fields.put("attendees", orNone(interview.attendees()));
    return fields;
  }

  void issue(String kind, TaskContext task, Interview interview, InterviewPerson person,
      Map<String, Object> fields) {
    documents.issue(new DocumentDraft(kind, interview.subject(), interview.proposingOfficeId(), task.personId(), null,
        fields, List.of(Addressee.person(person.personId()))));
  }

  private String name(long personId) {
    return people.byId(personId).name();
  }
}
