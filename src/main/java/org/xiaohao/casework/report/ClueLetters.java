package org.xiaohao.casework.report;

import static org.xiaohao.platform.document.DocumentWords.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.document.Addressee;
import org.xiaohao.platform.document.DocumentCircle;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;

/**
 * The letter with which a clue is handed up (问题线索移送函), with its list of files and its receipt slip (S49). It lies sealed
 * like the report it belongs to; beside whoever may see that, the office that wrote it may read it, and nothing else.
 */
@Component
class ClueLetters {

  static final String KIND = "CLUE_REFERRAL";

  private final Documents documents;
  private final DocumentLabels labels;
  private final Offices offices;
  private final Divisions divisions;

  ClueLetters(Documents documents, DocumentLabels labels, Offices offices, Divisions divisions) {
    this.documents = documents;
    this.labels = labels;
    this.offices = offices;
    this.divisions = divisions;
  }

  /** Issues it to case management; returns its number. */
  String issue(Viewer viewer, ClueReferralForm form, Report report, long caseSupervision) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("addressee", offices.byId(caseSupervision).name());
    fields.put("subject", Stream.of(form.unit(), form.post(), form.name()).filter(Objects::nonNull)
        .collect(Collectors.joining(" ")));
    fields.put("kinds", form.kinds().stream().map(labels::label).collect(Collectors.joining("、")));
    fields.put("place", divisions.byId(form.place()).chain().stream().map(id -> divisions.byId(id).name())
        .collect(Collectors.joining()));
    fields.put("when", form.when() == null ? labels.text("report.referral.when.unknown") : form.when());
    fields.put("facts", lines(form.what()));
    fields.put("evidence", lines(form.evidence()));
    fields.put("files", files(form));
    fields.put("urgency", labels.text("report.referral.urgent." + Boolean.TRUE.equals(form.urgent())));
    return documents.issue(new DocumentDraft(KIND, report.caseRef(), form.office(), viewer.personId(), null, fields,
        List.of(Addressee.office(caseSupervision)), DocumentCircle.BOTH)).number();
  }

  /** The list of files, or one line that there is none. */
  private List<Map<String, String>> files(ClueReferralForm form) {
    List<Map<String, String>> files = new ArrayList<>();
    for (ClueReferralForm.ListedFile file : form.listed()) {
      files.add(Map.of("line", labels.text("report.referral.file", String.valueOf(files.size() + 1), file.title(),
          String.valueOf(file.copies()), String.valueOf(file.pages()))));
    }
    return files.isEmpty() ? lines(null) : files;
  }
}
