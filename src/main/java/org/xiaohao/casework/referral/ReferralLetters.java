package org.xiaohao.casework.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.Addressee;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.DocumentLabels;
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
  private final DocumentLabels labels;

  ReferralLetters(Documents documents, ReferralTexts texts, ReferralMapper mapper, Offices offices,
      DocumentLabels labels) {
    this.documents = documents;
    this.texts = texts;
    this.mapper = mapper;
    this.offices = offices;
    this.labels = labels;
  }

  /** Issues it; returns its number. */
  String issue(TaskContext task, Referral one) {
    Map<String, String> sealed = texts.openAll(one);
    Map<String, Object> fields = new HashMap<>();
    fields.put("addressee", offices.byId(one.receiverOfficeId()).name());
    fields.put("feedbackDueOn", DocumentWords.day(one.feedbackDueOn()));
    List.of("reason", "facts", "basis", "goods")
        .forEach(name -> fields.put(name, DocumentWords.orNone(sealed.get(name))));
    fields.put("subjects", subjects(one, unnumbered(sealed.get("subjects"))));
    List<String> titles = unnumbered(sealed.get("files"));
    fields.put("files", mapper.listFiles(one.id()).stream().map(file -> Map.of("n", String.valueOf(file.no()), "title",
        titles.get(file.no() - 1), "copies", String.valueOf(file.copies()), "pages", String.valueOf(file.pages()),
        "attached", labels.text(file.uploadId() == null ? "document.file.apart" : "document.file.attached")))
        .toList());
    return documents.issue(new DocumentDraft("REFERRAL_LETTER", one.subject(), one.handlingOfficeId(), task.personId(),
        null, fields, List.of(Addressee.office(one.receiverOfficeId())))).number();
  }

  private List<Map<String, String>> subjects(Referral one, List<String> names) {
    List<ReferredKind> kinds = mapper.listSubjects(one.id());
    return IntStream.range(0, kinds.size()).mapToObj(i -> Map.of("n", String.valueOf(i + 1), "name", names.get(i), "kind",
        labels.label(kinds.get(i)))).toList();
  }

  /** Lists lie sealed as lines that begin with their number. */
  private static List<String> unnumbered(String lines) {
    return lines.lines().map(line -> line.substring(line.indexOf(' ') + 1)).toList();
  }
}
