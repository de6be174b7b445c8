package org.xiaohao.supervision.inspection;

import static org.xiaohao.platform.document.DocumentWords.day;
import static org.xiaohao.platform.document.DocumentWords.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.Addressee;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.ServedDocuments;
import org.xiaohao.platform.workflow.TaskContext;

/**
 * The feedback of a covert visit as a paper served on both heads (暗访情况反馈, S32). A head's answer is his receipt; his
 * refusal, or the squad's record of it, ends the urging (ruling 20).
 */
@Component
class VisitPapers {

  private static final String KIND = "COVERT_FEEDBACK";

  private final Documents documents;
  private final ServedDocuments served;
  private final VisitMapper mapper;
  private final Squads squads;

  VisitPapers(Documents documents, ServedDocuments served, VisitMapper mapper, Squads squads) {
    this.documents = documents;
    this.served = served;
    this.mapper = mapper;
    this.squads = squads;
  }

  /** Issues it in the squad's name, once the heads to be served stand in the rows. */
  void issue(TaskContext task, CovertVisit visit) {
    List<VisitFeedbackView> heads = mapper.listFeedback(visit.id());
    List<Map<String, String>> findings = mapper.listFindings(visit.id()).stream()
        .map(found -> Map.of("n", String.valueOf(found.number()), "village", found.villageName(), "on",
            day(found.foundAt().toLocalDate()), "text", found.text())).toList();
    Map<String, Object> fields = new HashMap<>();
    fields.put("addressee", heads.stream().map(head -> head.officeName() + head.personName())
        .collect(Collectors.joining("、")));
    fields.put("title", visit.title());
    fields.put("fromOn", day(visit.deployedOn()));
    fields.put("toOn", day(visit.concludedOn()));
    fields.put("villages", mapper.listVillages(visit.id()).stream().map(village -> squads.area(village).name())
        .collect(Collectors.joining("、")));
    fields.put("feedback", lines(visit.feedback()));
    fields.put("count", String.valueOf(findings.size()));
    fields.put("findings", findings);
    documents.issue(new DocumentDraft(KIND, visit.subject(), visit.squadOfficeId(), task.personId(), null, fields,
        heads.stream().map(head -> Addressee.person(head.personId())).toList()));
  }

  /** What a head answered settles his receipt. */
  void answered(CovertVisit visit, VisitFeedbackView head, FeedbackAnswer.HeadAnswer answer, long recordedById) {
    if (answer == FeedbackAnswer.HeadAnswer.REFUSE) {
      served.refused(visit.subject(), KIND, head.personId(), recordedById);
    } else {
      served.received(visit.subject(), KIND, head.personId());
    }
  }
}
