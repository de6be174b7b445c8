package org.xiaohao.casework.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.Processes;

/**
 * Problems that the province found and every addressed county answers (S11). Who may see the list of a county may see the
 * problem, and of its counties only those: a county nothing but its own column (M2).
 */
@Service
public class ParentProblems {

  private final ParentProblemMapper mapper;
  private final ParentDrafts drafts;
  private final ProblemLists lists;
  private final ItemClocks clocks;
  private final Deeds deeds;

  ParentProblems(ParentProblemMapper mapper, ParentDrafts drafts, ProblemLists lists, ItemClocks clocks, Deeds deeds) {
    this.mapper = mapper;
    this.drafts = drafts;
    this.lists = lists;
    this.clocks = clocks;
    this.deeds = deeds;
  }

  /** What goes with a deed. */
  @Component
  record Deeds(Processes processes, Audit audit) {
  }

  /**
   * Lists a problem and asks each county.
   *
   * @return reference of the problem
   */
  @Transactional
  public String list(Viewer viewer, ParentDraft draft) {
    ParentProblem problem = drafts.of(viewer, draft);
    List<ParentDrafts.Addressed> counties = drafts.counties(draft);
    mapper.insert(problem);
    ParentProblem listed = mapper.findByRef(problem.ref()).orElseThrow();
    counties.forEach(county -> ask(viewer, listed, county));
    deeds.audit().record(viewer.personId(), listed.officeId(), "parent.list", null,
        listed.ref() + " " + listed.aspect() + " " + listed.dueOn() + " " + counties.size());
    return listed.ref();
  }

  private void ask(Viewer viewer, ParentProblem problem, ParentDrafts.Addressed addressed) {
    ProblemList list = lists.store(problem, addressed.county(), addressed.office(), viewer);
    mapper.insertAnswer(list.id(), problem.id(), addressed.county().id(), addressed.office().id());
    clocks.startStep(list);
    deeds.processes().start("problem-response", list.subject(), Map.of());
  }

  /** The problem, or "not found" when the person may see none of its counties (M2). */
  public ParentProblem byRef(Viewer viewer, String ref) {
    return find(viewer, ref).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The same; empty when the person may see none of its counties. */
  public Optional<ParentProblem> find(Viewer viewer, String ref) {
    return mapper.findByRef(ref).filter(problem -> mapper.isVisible(viewer, problem.id()));
  }

  /** The problem to which a list answers; null for a list that answers none. The caller has checked the list. */
  public ParentProblem ofList(long listId) {
    return mapper.findAnswer(listId).flatMap(answer -> mapper.findById(answer.problemId())).orElse(null);
  }

  /**
   * Problems of which the person may see a county, in the order in which they were listed.
   *
   * @param aspect one of the aspects of the campaign; null for all
   */
  public List<ParentProblem> list(Viewer viewer, String aspect, Long after, int limit) {
    return mapper.listVisible(viewer, aspect, after == null ? 0 : after, limit);
  }

  /** The same problems counted by aspect; the counts add up to the length of the whole list. */
  public List<AspectTally> byAspect(Viewer viewer) {
    return mapper.tallyAspects(viewer);
  }

  /** The answers that the person may see, in the order in which they were asked for. */
  public List<AnswerRow> answers(Viewer viewer, AnswerFilter filter, Long after, int limit) {
    return mapper.listAnswers(viewer, filter, after == null ? 0 : after, limit);
  }

  /** How many answers the list of this filter holds. */
  public int count(Viewer viewer, AnswerFilter filter) {
    return mapper.countAnswers(viewer, filter);
  }

  /** Every answer to these problems that the person may see. */
  public List<AnswerRow> cells(Viewer viewer, List<ParentProblem> problems) {
    return problems.isEmpty() ? List.of()
        : mapper.listCells(viewer, problems.stream().map(ParentProblem::id).toList());
  }

  /** The children of these problems, counted as the ledger counts them for the person. */
  public List<ChildTally> children(Viewer viewer, List<ParentProblem> problems) {
    return problems.isEmpty() ? List.of()
        : mapper.tallyChildren(viewer, problems.stream().map(ParentProblem::id).toList());
  }
}
