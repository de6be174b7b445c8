package org.xiaohao.platform.web.version;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.ModelChange;
import org.xiaohao.platform.workflow.VersionMove;
import org.xiaohao.platform.workflow.VersionMoves;

/** What page and API say of one move alike: counts and steps, no case. */
@Component
class VersionDesk {

  private final VersionMoves moves;

  VersionDesk(VersionMoves moves) {
    this.moves = moves;
  }

  /** Cases that stay for the same reason; {@code step} is the name of the step at which they stand. */
  record Stayed(VersionMove.Obstacle obstacle, String activity, String step, long cases) {
  }

  /** One move. {@code mayFollow}: a trial after which the move itself can be started. */
  record Shown(VersionMove move, List<VersionMove.Count> counts, List<Stayed> stayed, ModelChange change,
      boolean mayFollow) {

    /** Cases with this outcome. */
    public long cases(String outcome) {
      return counts.stream().filter(count -> count.outcome().name().equals(outcome)).mapToLong(VersionMove.Count::cases)
          .sum();
    }
  }

  Shown shown(Viewer viewer, long id) {
    VersionMove move = moves.one(viewer, id);
    List<Stayed> stayed = moves.stayed(move).stream().map(one -> new Stayed(one.obstacle(), one.activity(),
        moves.step(move, one.activity()), one.cases())).toList();
    return new Shown(move, moves.counts(move), stayed, moves.change(move), moves.mayFollow(move));
  }
}
