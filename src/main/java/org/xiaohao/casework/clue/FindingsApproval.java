package org.xiaohao.casework.clue;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.TaskContext;

/** The signed report goes through study, deputy and secretary (ruling 10); none of the team has a part in that. */
@Service
public class FindingsApproval {

  private final ClueRows rows;
  private final VerificationMapper mapper;
  private final Signatures signatures;
  private final Deadlines deadlines;
  private final VerificationReports reports;

  FindingsApproval(ClueRows rows, VerificationMapper mapper, Signatures signatures, Deadlines deadlines,
      VerificationReports reports) {
    this.rows = rows;
    this.mapper = mapper;
    this.signatures = signatures;
    this.deadlines = deadlines;
    this.reports = reports;
  }

  /** Why the person may not judge the report: he is of the team, or signed already. */
  public Optional<String> refusal(CaseRef subject, long personId) {
    boolean member = mapper.findLatest(subject.id()).map(v -> mapper.listMembers(v.id())).orElseThrow().stream()
        .anyMatch(m -> m.personId() == personId);
    return member ? Optional.of("clue.of.team") : signatures.refusal(subject, Stage.FINDINGS, personId);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> study(TaskContext task, StudyFindingsForm form) {
    Clue clue = rows.of(task.subject());
    rows.requirePast(clue, "studiedOn", form.studiedOn());
    signatures.requireStudy(clue, form.attendees());
    Signing signing = Signing.of(Stage.FINDINGS, Step.STUDY, form.decision(), conclusion(clue), form.opinion())
        .studied(form.studiedOn(), form.attendees().stream().distinct().toList());
    return answer(task, clue, signing);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> review(TaskContext task, ReviewFindingsForm form) {
    Clue clue = rows.of(task.subject());
    return answer(task, clue,
        Signing.of(Stage.FINDINGS, Step.REVIEW, form.decision(), conclusion(clue), form.opinion()));
  }

  /** With the secretary's approval the verification is finished (D8), and its report gets its number. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> approve(TaskContext task, ApproveFindingsForm form) {
    Clue clue = rows.of(task.subject());
    Map<String, Object> result = answer(task, clue,
        Signing.of(Stage.FINDINGS, Step.APPROVE, form.decision(), conclusion(clue), form.opinion()));
    if (form.decision() == ClueOpinion.AGREE) {
      rows.moveTo(clue, ClueState.FOLLOW_UP);
      deadlines.meet(clue.subject(), "D8");
      String number = reports.issue(clue, task.personId());
      mapper.updateFinished(mapper.findLatest(clue.id()).orElseThrow().id(), number, rows.today());
    }
    return result;
  }

  private Map<String, Object> answer(TaskContext task, Clue clue, Signing signing) {
    rows.requireState(clue, ClueState.VERIFYING);
    signatures.sign(task, signing);
    return Map.of("decision", signing.decision());
  }

  private String conclusion(Clue clue) {
    return mapper.findLatest(clue.id()).orElseThrow().conclusion().name();
  }
}
