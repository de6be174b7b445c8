package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.Addressee;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.workflow.TaskContext;

/** The documents of one item: notice, plan, application for sign-off (整改通知书、整改方案、销号申请表). */
@Component
class ItemDocuments {

  private final Documents documents;
  private final ItemFields fields;

  ItemDocuments(Documents documents, ItemFields fields) {
    this.documents = documents;
    this.fields = fields;
  }

  /** Serves the notice on the responsible and the rectifying unit; returns its number. */
  String notice(TaskContext task, ProblemItem item, NoticeDraft notice, LocalDate planDueOn) {
    return issue("RECTIFICATION_NOTICE", task, task.officeId(), item, fields.notice(item, notice, planDueOn),
        addressees(item));
  }

  /** The approved plan, issued by the rectifying office to the unit that carries it out. */
  void plan(TaskContext task, ProblemItem item) {
    issue("RECTIFICATION_PLAN", task, item.rectifyingOfficeId(), item, fields.plan(item),
        List.of(Addressee.office(item.responsibleOfficeId())));
  }

  /** The application with every check and the sign-off; returns the number under which the item is closed. */
  String signOff(TaskContext task, ProblemItem item, String opinion) {
    return issue("SIGN_OFF", task, task.officeId(), item, fields.signOff(item, opinion, task.personId()),
        addressees(item));
  }

  private static List<Addressee> addressees(ProblemItem item) {
    return Stream.of(item.responsibleOfficeId(), item.rectifyingOfficeId()).distinct().map(Addressee::office).toList();
  }

  private String issue(String kind, TaskContext task, long officeId, ProblemItem item, Map<String, Object> fields,
      List<Addressee> addressees) {
    return documents.issue(new DocumentDraft(kind, item.subject(), officeId, task.personId(), null, fields, addressees))
        .number();
  }
}
