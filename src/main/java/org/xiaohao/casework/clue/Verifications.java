package org.xiaohao.casework.clue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;

/** The plan of a verification: team of two or more, measures, safety; approved before anything is looked into (ruling 11). */
@Service
public class Verifications {

  private static final int TEAM_MINIMUM = 2;

  private final ClueRows rows;
  private final VerificationMapper mapper;
  private final ClueTexts texts;
  private final Signatures signatures;
  private final ClueStaff staff;

  Verifications(ClueRows rows, VerificationMapper mapper, ClueTexts texts, Signatures signatures, ClueStaff staff) {
    this.rows = rows;
    this.mapper = mapper;
    this.texts = texts;
    this.signatures = signatures;
    this.staff = staff;
  }

  /** Why the person may not approve the plan: he made it. */
  public Optional<String> refusal(CaseRef subject, long personId) {
    return signatures.refusal(subject, Stage.VERIFICATION_PLAN, personId);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> plan(TaskContext task, PlanVerificationForm form) {
    Clue clue = rows.of(task.subject());
    rows.requireState(clue, ClueState.VERIFYING);
    Set<Long> team = team(clue, form);
    Set<MeasureKind> measures = new LinkedHashSet<>(form.measures());
    if (measures.contains(MeasureKind.TALK) && form.safetyPlan() == null) {
      throw DomainException.invalid("safetyPlan", "clue.safety.plan");
    }
    long id = planned(clue, task.personId());
    mapper.deleteMembers(id);
    team.forEach(person -> mapper.insertMember(new Member(null, id, person, person.equals(form.leader()), null, null)));
    mapper.deleteMeasures(id);
    measures.forEach(kind -> mapper.insertMeasure(id, kind));
    texts.seal(ClueTexts.VERIFICATION, id, "plan", form.plan());
    texts.seal(ClueTexts.VERIFICATION, id, "safetyPlan", form.safetyPlan());
    signatures.sign(task, Signing.proposal(Stage.VERIFICATION_PLAN, null, null));
    return Map.of();
  }

  /** The leader first: the order in which the team signs. */
  private Set<Long> team(Clue clue, PlanVerificationForm form) {
    Set<Long> team = new LinkedHashSet<>();
    team.add(form.leader());
    team.addAll(form.members());
    if (team.size() < TEAM_MINIMUM) {
      throw DomainException.invalid("members", "clue.team.two");
    }
    Set<Long> eligible = staff.ids(staff.investigators(clue));
    if (!eligible.contains(form.leader())) {
      throw DomainException.invalid("leader", "clue.team.not.eligible");
    }
    if (!eligible.containsAll(team)) {
      throw DomainException.invalid("members", "clue.team.not.eligible");
    }
    return team;
  }

  private long planned(Clue clue, long personId) {
    Optional<Verification> latest = mapper.findLatest(clue.id());
    if (latest.isPresent() && latest.get().finishedOn() == null) {
      mapper.updatePlan(latest.get().id(), personId, rows.today());
      return latest.get().id();
    }
    int round = latest.map(Verification::round).orElse(0) + 1;
    mapper.insert(new Verification(null, clue.id(), round, 0, personId, rows.today(), null, null, false, null, null, null,
        null, null, null, null, null));
    return mapper.lastId();
  }

  /** @param registered whether the post register says that a respondent heads the Party committee below */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> approve(TaskContext task, ApproveVerificationPlanForm form, boolean registered) {
    Verification verification = open(task.subject());
    boolean approved = form.decision() == ClueApproval.APPROVE;
    boolean secretary = registered || Boolean.TRUE.equals(form.partySecretaryNeeded());
    if (approved) {
      approveMeasures(verification, form, task.personId());
      mapper.updateApproval(verification.id(), task.personId(), rows.today(), secretary);
    }
    signatures.sign(task,
        Signing.of(Stage.VERIFICATION_PLAN, Step.APPROVE, form.decision(), null, form.opinion()));
    return Map.of("decision", form.decision().name(), "partySecretaryNeeded", secretary);
  }

  private void approveMeasures(Verification verification, ApproveVerificationPlanForm form, long personId) {
    Set<MeasureKind> planned =
        mapper.listMeasures(verification.id()).stream().map(Measure::kind).collect(Collectors.toSet());
    Set<MeasureKind> approved = form.measures() == null ? Set.of() : new HashSet<>(form.measures());
    if (approved.isEmpty()) {
      throw DomainException.invalid("measures", "clue.measures.none");
    }
    if (!planned.containsAll(approved)) {
      throw DomainException.invalid("measures", "clue.measures.unplanned");
    }
    approved.forEach(kind -> mapper.updateMeasure(verification.id(), kind, rows.today(), personId));
  }

  /** Without the secretary's consent the plan, and with it every measure, goes back. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> approveByPartySecretary(TaskContext task, ApproveByPartySecretaryForm form) {
    Verification verification = open(task.subject());
    if (form.decision() == ClueApproval.APPROVE) {
      mapper.updatePartyApproval(verification.id(), rows.today());
    } else {
      mapper.updateApproval(verification.id(), null, null, verification.partySecretaryNeeded());
      mapper.listMeasures(verification.id())
          .forEach(measure -> mapper.updateMeasure(verification.id(), measure.kind(), null, null));
    }
    signatures.sign(task,
        Signing.of(Stage.VERIFICATION_PLAN, Step.PARTY_APPROVE, form.decision(), null, form.opinion()));
    return Map.of("decision", form.decision().name());
  }

  /** The verification that runs. */
  Verification open(CaseRef subject) {
    return mapper.findLatest(subject.id()).filter(verification -> verification.finishedOn() == null)
        .orElseThrow(() -> DomainException.conflict("clue.illegal.step", "VERIFYING"));
  }

  Optional<Verification> latest(long clueId) {
    return mapper.findLatest(clueId);
  }

  List<Verification> of(long clueId) {
    return mapper.list(clueId);
  }

  List<Member> members(Verification verification) {
    return mapper.listMembers(verification.id());
  }

  List<Measure> measures(Verification verification) {
    return mapper.listMeasures(verification.id());
  }

  /** Measures with the day from which they may be taken: after the Party secretary's consent where that is needed. */
  Map<MeasureKind, LocalDate> approvedMeasures(Verification verification) {
    LocalDate consent = verification.partyApprovedOn();
    return measures(verification).stream().filter(measure -> measure.approvedOn() != null)
        .collect(Collectors.toMap(Measure::kind, measure -> consent == null || consent.isBefore(measure.approvedOn())
            ? measure.approvedOn() : consent));
  }
}
