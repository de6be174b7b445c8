package org.xiaohao.casework.problem;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.worklist.WorkItems;

/**
 * Evidence and household lines, added while the item is being rectified. A line is ticked alone and with its own evidence;
 * nothing ticks two (ruling 22).
 */
@Service
public class ItemEvidence {

  private static final String RECTIFY = "problem/rectify";
  private static final int MOST_TEXT = 500;

  private final ProblemItems items;
  private final SelfCheckMapper mapper;
  private final WorkItems tasks;
  private final BusinessClock clock;
  private final Audit audit;

  ItemEvidence(ProblemItems items, SelfCheckMapper mapper, WorkItems tasks, BusinessClock clock, Audit audit) {
    this.items = items;
    this.mapper = mapper;
    this.tasks = tasks;
    this.clock = clock;
    this.audit = audit;
  }

  /** Whether the person may add evidence now: of the rectifying office, while the item is being rectified. */
  public boolean mayAdd(Viewer viewer, ProblemItem item) {
    return viewer.holds(Role.COUNTY_RECTIFY_OFFICE, item.rectifyingOfficeId())
        && tasks.openOf(item.subject()).stream().anyMatch(task -> task.formKey().equals(RECTIFY));
  }

  /** Refuses unless {@link #mayAdd}; to be asked before a file is taken in. */
  public ProblemItem requireMayAdd(Viewer viewer, String ref) {
    ProblemItem item = items.byRef(viewer, ref);
    if (!viewer.holds(Role.COUNTY_RECTIFY_OFFICE, item.rectifyingOfficeId())) {
      throw DomainException.forbidden("problem.evidence.not.your.office");
    }
    if (!mayAdd(viewer, item)) {
      throw DomainException.conflict("problem.evidence.not.now");
    }
    return item;
  }

  /** Refuses a missing or overlong description; to be asked before its file is taken in, so that no file is left over. */
  public void requireDescription(String description) {
    if (description == null || description.isBlank() || description.length() > MOST_TEXT) {
      throw DomainException.invalid("description", "problem.evidence.description", MOST_TEXT);
    }
  }

  /**
   * Adds a piece of evidence to the item's present round.
   *
   * @param attachmentId the stored file; null for evidence that is only described
   */
  @Transactional
  public long add(Viewer viewer, String ref, String description, Long attachmentId) {
    requireDescription(description);
    ProblemItem item = locked(viewer, ref);
    mapper.insertEvidence(item, attachmentId, description.strip(), viewer.personId(), item.rectifyingOfficeId(),
        clock.today());
    long evidence = mapper.findLastEvidence(item.id());
    mapper.insertUse(evidence, item.id(), item.round());
    record(viewer, item, "item.evidence", "evidence " + evidence + " round " + item.round());
    return evidence;
  }

  /** Ticks one household with one piece of the item's evidence. */
  @Transactional
  public void tick(Viewer viewer, String ref, int line, long evidenceId) {
    ProblemItem item = locked(viewer, ref);
    if (!mapper.isUsed(evidenceId, item.id(), item.round())) {
      throw DomainException.invalid("evidence", "problem.evidence.unknown");
    }
    mapper.insertTick(lineId(item, line), item.round(), evidenceId, viewer.personId(), clock.today());
    record(viewer, item, "item.tick", "line " + line + " evidence " + evidenceId + " round " + item.round());
  }

  /** Takes one tick back. */
  @Transactional
  public void untick(Viewer viewer, String ref, int line) {
    ProblemItem item = locked(viewer, ref);
    mapper.deleteTick(lineId(item, line), item.round());
    record(viewer, item, "item.untick", "line " + line + " round " + item.round());
  }

  /** The households of an item with their ticks of the present round. */
  public List<LineView> lines(ProblemItem item) {
    return mapper.listLines(item.id(), item.round());
  }

  private long lineId(ProblemItem item, int line) {
    return mapper.findLine(item.id(), line).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  private ProblemItem locked(Viewer viewer, String ref) {
    ProblemItem item = items.byRef(viewer, ref);
    items.lock(item.id());
    return requireMayAdd(viewer, ref);
  }

  private void record(Viewer viewer, ProblemItem item, String action, String detail) {
    items.did(item, viewer.personId(), item.rectifyingOfficeId());
    audit.record(viewer.personId(), item.rectifyingOfficeId(), action, item.subject(), detail);
  }
}
