package org.xiaohao.supervision.stationed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/**
 * Visits of work groups: each gives every cadre stationed in the village a grade with its reason (履职尽责情况, S6), which
 * both managers of the cadre read.
 */
@Service
public class DutyVisits {

  private static final String TABLE = "stationed_grade";

  private final GroupMapper mapper;
  private final WorkGroups groups;
  private final Stationed stationed;
  private final StationedWords words;
  private final Audit audit;

  DutyVisits(GroupMapper mapper, WorkGroups groups, Stationed stationed, StationedWords words, Audit audit) {
    this.mapper = mapper;
    this.groups = groups;
    this.stationed = stationed;
    this.words = words;
    this.audit = audit;
  }

  /** Who is stationed where, and the rules of the day. */
  @Component("visitedStationed")
  record Stationed(StationedVillages villages, StationedCadres cadres, StationedRules rules) {
  }

  /** Records the one visit of the group to one of its villages. */
  @Transactional
  public void record(Viewer viewer, String groupRef, String villageRef, NewVisit visit) {
    requireMember(viewer, groupRef);
    WorkGroup group = groups.byRef(viewer, groupRef);
    groups.lock(group.id());
    GroupVillage village = village(viewer, groupRef, villageRef);
    stationed.rules().requirePast("visitedOn", visit.visitedOn());
    if (visit.visitedOn().isBefore(group.fromOn()) || visit.visitedOn().isAfter(group.toOn())) {
      throw DomainException.invalid("visitedOn", "stationed.visit.outside", group.fromOn(), group.toOn());
    }
    requireEveryCadre(viewer, village, visit);
    if (mapper.updateVisited(village.id(), visit, viewer.personId()) == 0) {
      throw DomainException.conflict("stationed.visit.already");
    }
    for (NewVisit.Grade grade : visit.given()) {
      mapper.insertGrade(village.id(), grade);
      words.seal(TABLE, mapper.findGrade(village.id(), grade.cadre()).orElseThrow(), "reason", grade.reason());
      audit.record(viewer.personId(), group.officeId(), "stationed.grade",
          stationed.cadres().byId(grade.cadre()).subject(), grade.grade().name());
    }
    audit.record(viewer.personId(), group.officeId(), "stationed.visit", group.subject(), villageRef + " " + visit.visitedOn());
  }

  /** No cadre is left out or graded twice, nobody from elsewhere is, and nobody grades himself. */
  private void requireEveryCadre(Viewer viewer, GroupVillage village, NewVisit visit) {
    List<StationedCadre> there = there(viewer, village).stream().filter(one -> one.stationedOn(visit.visitedOn())).toList();
    if (there.stream().anyMatch(one -> one.is(viewer.personId()))) {
      throw DomainException.forbidden("stationed.visit.own");
    }
    List<Long> graded = visit.given().stream().map(NewVisit.Grade::cadre).toList();
    Set<Long> once = new HashSet<>(graded);
    if (once.size() < graded.size() || !once.equals(new HashSet<>(there.stream().map(StationedCadre::id).toList()))) {
      throw DomainException.invalid("grades", "stationed.visit.grades", there.size());
    }
  }

  /** Everybody who was ever stationed in the village, those there now first. */
  public List<StationedCadre> there(Viewer viewer, GroupVillage village) {
    return stationed.cadres().ofVillage(viewer, stationed.villages().byId(village.stationedVillageId()));
  }

  /** Refuses whoever does not go out with the group. */
  public void requireMember(Viewer viewer, String groupRef) {
    if (!groups.goesWith(viewer, groups.byRef(viewer, groupRef))) {
      throw DomainException.forbidden("stationed.group.not.yours");
    }
  }

  /** A village of the group, or "not found". */
  public GroupVillage village(Viewer viewer, String groupRef, String villageRef) {
    return mapper.findVillage(groups.byRef(viewer, groupRef).id(), villageRef)
        .orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** What groups said of the cadre, latest first; with the reasons, whose reading goes on record first. */
  @Transactional
  public List<CadreGrade> grades(Viewer viewer, String cadreRef, boolean reasons, Long before, int limit) {
    StationedCadre one = stationed.cadres().byRef(viewer, cadreRef);
    List<CadreGrade> grades = mapper.listGrades(one.id(), before == null ? Long.MAX_VALUE : before, limit);
    return !reasons ? grades : grades.stream().map(grade ->
        grade.because(words.open(viewer, one.subject(), TABLE, grade.id()).get("reason"))).toList();
  }
}
