package org.xiaohao.supervision.inspection;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** The sealed plan of a visit, and its start. */
@Service
public class VisitPlans {

  private final CovertVisits visits;
  private final SealedVisits sealed;
  private final Squads squads;
  private final BusinessClock clock;

  VisitPlans(CovertVisits visits, SealedVisits sealed, Squads squads, BusinessClock clock) {
    this.visits = visits;
    this.sealed = sealed;
    this.squads = squads;
    this.clock = clock;
  }

  /** Villages of the county, and those of the squad who have no tie to it. */
  public Map<String, List<Choice>> choices(CaseRef subject) {
    CovertVisit visit = visits.byId(subject.id());
    List<Person> members = squads.members(visit.squadOfficeId());
    Set<Long> tied = squads.ties().tied(members.stream().map(Person::id).toList(), squads.area(visit.areaId()));
    Map<String, List<Choice>> choices = new LinkedHashMap<>();
    choices.put("villages", squads.villages(visit.areaId()).stream()
        .map(village -> new Choice(String.valueOf(village.id()), village.name())).toList());
    choices.put("team", members.stream().filter(person -> !tied.contains(person.id()))
        .map(person -> new Choice(String.valueOf(person.id()), person.name())).toList());
    return choices;
  }

  /** Seals the plan: the villages lie in the county, the team is of the squad and has no tie to it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void seal(TaskContext task, SealedPlan plan) {
    CovertVisit visit = visits.byId(task.subject().id());
    Set<Long> known = squads.villages(visit.areaId()).stream().map(Division::id).collect(Collectors.toSet());
    if (!known.containsAll(plan.villages())) {
      throw DomainException.invalid("villages", "inspection.village.outside");
    }
    Set<Long> members = squads.members(visit.squadOfficeId()).stream().map(Person::id).collect(Collectors.toSet());
    Set<Long> team = new HashSet<>(plan.team());
    if (!members.containsAll(team) || team.size() < 2) {
      throw DomainException.invalid("team", "inspection.team.not.squad");
    }
    squads.ties().demandNone("team", team, squads.area(visit.areaId()));
    if (plan.plannedOn().isBefore(clock.today())) {
      throw DomainException.invalid("plannedOn", "inspection.date.past");
    }
    sealed.seal(visit, plan);
    visits.move(visit, VisitState.SEALED);
  }

  /** Starts the visit, or calls it off; a tie that arose since the sealing keeps the team at home. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void deploy(TaskContext task, Deployment form) {
    CovertVisit visit = visits.byId(task.subject().id());
    if (form.decision() == Deployment.DeploymentDecision.CALL_OFF) {
      if (form.reason() == null) {
        throw DomainException.invalid("reason", "inspection.call.off.reason");
      }
      sealed.callOff(visit, form.reason());
      visits.move(visit, VisitState.CALLED_OFF);
      return;
    }
    if (clock.today().isBefore(visit.plannedOn())) {
      throw DomainException.invalid("decision", "inspection.deploy.early", visit.plannedOn());
    }
    squads.ties().demandNone("decision", sealed.team(visit), squads.area(visit.areaId()));
    sealed.start(visit, clock.today());
    visits.move(visit, VisitState.DEPLOYED);
  }

  /** The county that is visited. */
  public Division area(CovertVisit visit) {
    return squads.area(visit.areaId());
  }

  public List<Division> villages(CovertVisit visit) {
    return sealed.villages(visit).stream().map(squads::area).toList();
  }

  public List<Long> team(CovertVisit visit) {
    return sealed.team(visit);
  }
}
