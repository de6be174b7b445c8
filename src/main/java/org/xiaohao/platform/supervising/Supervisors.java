package org.xiaohao.platform.supervising;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.CaseType;
import org.xiaohao.platform.workflow.CaseTypes;

/**
 * Which office may supervise which case: on the discipline line case management, on the rectification line the supervision
 * office, and always above the owner of the case.
 */
@Component
class Supervisors {

  private final CaseTypes types;
  private final CaseAccess access;
  private final Divisions divisions;

  Supervisors(CaseTypes types, CaseAccess access, Divisions divisions) {
    this.types = types;
    this.access = access;
    this.divisions = divisions;
  }

  /** The offices in whose name the person may supervise anything. */
  List<Long> offices(Viewer viewer) {
    return viewer.appointments().stream().filter(post -> supervises(post, Line.DISCIPLINE)
        || supervises(post, Line.RECTIFICATION)).map(Appointment::officeId).distinct().toList();
  }

  /** Whether the person works in a supervising office of a division with others below. */
  boolean any(Viewer viewer) {
    return viewer.appointments().stream().anyMatch(post -> post.level().isAbove(Level.COUNTY)
        && (supervises(post, Line.DISCIPLINE) || supervises(post, Line.RECTIFICATION)));
  }

  /**
   * The office in whose name the person may supervise this case. Empty too if the person may not know of it: on the
   * rectification line the area tells (S44), on the discipline line nobody is told but who has the reference from what came
   * up (ruling 2), and never the recused.
   */
  Optional<Long> of(Viewer viewer, CaseRef subject) {
    CaseType type = types.of(subject.kind());
    if (!type.supervisable() || access.isExcluded(subject, viewer.personId())
        || type.line() != Line.DISCIPLINE && !access.maySee(viewer, subject)) {
      return Optional.empty();
    }
    List<Appointment> posts = viewer.appointments().stream().filter(post -> supervises(post, type.line())).toList();
    if (posts.isEmpty()) {
      return Optional.empty();
    }
    Division owner = divisions.byId(type.facts(subject.id()).ownerDivisionId());
    return posts.stream().filter(post -> above(post.divisionId(), owner)).map(Appointment::officeId).findFirst();
  }

  private boolean above(long divisionId, Division owner) {
    return divisionId != owner.id() && owner.within(divisions.byId(divisionId));
  }

  private static boolean supervises(Appointment post, Line line) {
    return line == Line.DISCIPLINE ? post.line() == Line.DISCIPLINE && post.has(Role.CASE_SUPERVISOR)
        : post.line() != Line.DISCIPLINE && post.has(Role.SUPERVISION_OFFICE);
  }

  CaseType.CaseFacts facts(CaseRef subject) {
    return types.of(subject.kind()).facts(subject.id());
  }

  void lock(CaseRef subject) {
    types.of(subject.kind()).lock(subject.id());
  }
}
