package org.xiaohao.casework.clue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.Conclusion;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.Processes;

/** Leads on persons: what others may ask of them, and what wakes and ends them. */
@Service
public class Clues {

  private static final int BATCH = 100;

  private final ClueRows rows;
  private final ClueMapper mapper;
  private final ClueOutcomes outcomes;
  private final Processes processes;
  private final CaseAccess access;

  Clues(ClueRows rows, ClueMapper mapper, ClueOutcomes outcomes, Processes processes, CaseAccess access) {
    this.rows = rows;
    this.mapper = mapper;
    this.outcomes = outcomes;
    this.processes = processes;
    this.access = access;
  }

  /** The clue with this reference; "not found" for whoever may not see it. */
  public Clue byRef(Viewer viewer, String ref) {
    Clue clue = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, clue.subject());
    return clue;
  }

  /** The clue that grew out of a report, for the rules of another case; empty while there is none. */
  public Optional<CaseRef> ofReport(long reportId) {
    return mapper.findByReport(reportId).map(Clue::subject);
  }

  /** Concludes the clue and tells its report, which then owes the reporter an answer (D2). */
  @Transactional(propagation = Propagation.MANDATORY)
  public void conclude(long clueId) {
    Clue clue = rows.byId(clueId);
    Conclusion conclusion = outcomes.conclusion(clue);
    rows.moveTo(clue, ClueState.CONCLUDED);
    mapper.updateConclusion(clue.id(), conclusion, rows.today());
    outcomes.tellReport(clue, conclusion);
  }

  /**
   * Asks for the review of clues that have been shelved for six months; the scheduler calls it daily. A clue whose review
   * waits already is passed over.
   *
   * @return how many reviews were asked for
   */
  @Transactional
  public int reviewShelved(LocalDate today) {
    int asked = 0;
    long after = 0;
    for (List<Clue> batch = mapper.listShelvedDue(today, after, BATCH); !batch.isEmpty();
        batch = mapper.listShelvedDue(today, after, BATCH)) {
      for (Clue due : batch) {
        Clue clue = rows.lock(due.id());
        if (clue.state() == ClueState.SHELVED
            && processes.correlateIfWaiting("shelvedReviewDue", clue.subject(), Map.of())) {
          asked++;
        }
        after = due.id();
      }
    }
    return asked;
  }
}
