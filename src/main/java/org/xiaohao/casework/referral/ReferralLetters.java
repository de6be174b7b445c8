package org.xiaohao.casework.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.Addressee;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.DocumentWords;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.workflow.TaskContext;

/** The letter (移送函) as a document that the organ signs for. */
@Component
class ReferralLetters {

  private final Documents documents;
  private final ReferralTexts texts;
  private final ReferralMapper mapper;
  private final Offices offices;

  ReferralLetters(Documents documents, ReferralTexts texts, ReferralMapper mapper, Offices offices) {
    this.documents = documents;
    this.texts = texts;
    this.mapper = mapper;
    this.offices = offices;
  }

  /** Issues it; returns its number. */
  String issue(TaskContext task, Referral one) {
    Map<String, String> sealed = texts.openAll(one);
    Map<String, Object> fields = new HashMap<>();
    fields.put("addressee", offices.byId(one.receiverOfficeId()).name());
    fields.put("feedbackDueOn", DocumentWords.day(one.feedbackDueOn()));
    List.of("reason", "subjects", "facts", "basis", "goods")
        .forEach(name -> fields.put(name, DocumentWords.orNone(sealed.get(name))));
    List<String> titles = sealed.get("files").lines().map(line -> line.substring(line.indexOf(' ') + 1)).toList();
    fields.put("files", mapper.listFiles(one.id()).stream().map(file -> Map.of("n", String.valueOf(file.no()), "title",
        titles.get(file.no() - 1), "copies", String.valueOf(file.copies()), "pages", String.valueOf(file.pages())))
        .toList());
    return documents.issue(new DocumentDraft("REFERRAL_LETTER", one.subject(), one.handlingOfficeId(), task.personId(),
        null, fields, List.of(Addressee.office(one.receiverOfficeId())))).number();
  }
}
