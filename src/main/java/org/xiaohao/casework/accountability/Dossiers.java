package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/** Puts a case together for somebody to read. */
@Service("accountabilityDossiers")
public class Dossiers {

  private final Accountabilities cases;
  private final AccountabilityRows rows;
  private final AppealMapper appeals;
  private final Sources sources;
  private final Audit audit;

  Dossiers(Accountabilities cases, AccountabilityRows rows, AppealMapper appeals, Sources sources, Audit audit) {
    this.cases = cases;
    this.rows = rows;
    this.appeals = appeals;
    this.sources = sources;
    this.audit = audit;
  }

  /** Names, words, votes, rules and scans. */
  @Component
  record Sources(SubjectLabels labels, AccountabilityTexts texts, AccountabilityMapper mapper, Authority authority,
      PaperAppeals paper) {
  }

  /**
   * The case of this reference.
   *
   * @param texts whether to show names and texts; that reading goes on record first
   */
  @Transactional
  public Dossier of(Viewer viewer, String ref, boolean texts) {
    Accountability one = cases.byRef(viewer, ref);
    if (texts) {
      audit.read(viewer.personId(), one.subject());
    }
    List<AccountableSubject> subjects = rows.subjects(one);
    return new Dossier(one, texts, open(texts, AccountabilityTexts.CASE, one.id()),
        subjects.stream().map(subject -> view(one, subject, texts)).toList(), sources.mapper().listVotes(one.id()),
        appeals.list(one.id()).stream().map(appeal -> view(subjects, appeal, texts)).toList());
  }

  private Dossier.SubjectView view(Accountability one, AccountableSubject subject, boolean texts) {
    return new Dossier.SubjectView(subject, texts ? sources.labels().of(subject) : null,
        subject.form() == null ? null : sources.authority().source(one, subject.form()),
        open(texts, AccountabilityTexts.SUBJECT, subject.id()));
  }

  private Dossier.AppealView view(List<AccountableSubject> subjects, Appeal appeal, boolean texts) {
    int no = subjects.stream().filter(subject -> subject.id() == appeal.subjectId()).findFirst().orElseThrow().no();
    return new Dossier.AppealView(no, appeal, open(texts, AccountabilityTexts.APPEAL, appeal.id()),
        texts ? sources.paper().scans(appeal.subjectId()) : List.of());
  }

  private Map<String, String> open(boolean texts, String table, long id) {
    return texts ? sources.texts().openAll(table, id) : Map.of();
  }
}
