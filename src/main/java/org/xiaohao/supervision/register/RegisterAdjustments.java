package org.xiaohao.supervision.register;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/**
 * The one way by which the register changes (动态调整): a keeper proposes, somebody else of the county decides, and what a
 * household needs to go in, out or be corrected is asked at both moments.
 */
@Service
public class RegisterAdjustments {

  private final AdjustmentMapper mapper;
  private final Households households;
  private final HouseholdSituations.Keeping keeping;
  private final Steps steps;
  private final Audit audit;

  RegisterAdjustments(AdjustmentMapper mapper, Households households, HouseholdSituations.Keeping keeping, Steps steps,
      Audit audit) {
    this.mapper = mapper;
    this.households = households;
    this.keeping = keeping;
    this.steps = steps;
    this.audit = audit;
  }

  /** What is asked, and what is done. */
  @Component("registerSteps")
  record Steps(AdjustmentRules rules, AdjustmentEffects effects) {
  }

  /**
   * Proposes an adjustment; refused while another one of the household is open.
   *
   * @return its number among those of the household
   */
  @Transactional
  public int propose(Viewer viewer, String ref, AdjustmentForm form) {
    Household one = households.held(viewer, ref);
    steps.rules().requireProposable(viewer, one, form);
    long office = keeping.offices().requireKeeping(viewer, one.countyId());
    String ground = form.kind() == AdjustmentKind.INCLUDE ? one.eligibleAs().name() : form.ground();
    try {
      mapper.insert(one, form, ground, office, viewer.personId(), steps.rules().today());
    } catch (DuplicateKeyException open) {
      throw DomainException.conflict("register.adjustment.open");
    }
    RegisterAdjustment proposed = mapper.findLast(one.id()).orElseThrow();
    seal(proposed, form);
    audit.record(viewer.personId(), office, "adjustment.propose", one.subject(), proposed.number() + " " + form.kind());
    return proposed.number();
  }

  private void seal(RegisterAdjustment proposed, AdjustmentForm form) {
    keeping.texts().of(proposed, "reason", form.reason());
    keeping.texts().of(proposed, "proof", form.proof());
    keeping.texts().of(proposed, "head", form.head());
  }

  /** Decides an adjustment; by another person than the one who proposed it (W17). */
  @Transactional
  public void decide(Viewer viewer, String ref, int number, AdjustmentDecision form) {
    requireDecider(viewer, ref, number);
    Household one = households.locked(households.byRef(viewer, ref));
    RegisterAdjustment adjustment = of(one, number);
    if (adjustment.state() != AdjustmentState.PROPOSED) {
      throw DomainException.conflict("register.adjustment.decided");
    }
    boolean approved = form.decision() == RegisterDecision.APPROVE;
    if (approved) {
      steps.rules().requireApprovable(one, adjustment, mapper.listObjections(adjustment.id()));
    }
    end(viewer, one, adjustment, approved ? AdjustmentState.APPROVED : AdjustmentState.REFUSED, form.opinion());
    if (approved) {
      steps.effects().apply(viewer, one, adjustment);
    }
  }

  /** The caller holds the household. Who is not included leaves the list of the eligible, with the reason (S40). */
  void end(Viewer viewer, Household one, RegisterAdjustment adjustment, AdjustmentState state, String opinion) {
    long office = keeping.offices().requireDeciding(viewer, one.countyId());
    if (mapper.updateDecided(adjustment.id(), state, viewer.personId(), steps.rules().today()) == 0) {
      throw DomainException.conflict("register.adjustment.decided");
    }
    keeping.texts().of(adjustment, "opinion", opinion);
    if (state == AdjustmentState.REFUSED && adjustment.kind() == AdjustmentKind.INCLUDE) {
      households.move(one, RegisterState.OUT);
    }
    audit.record(viewer.personId(), office, "adjustment.decide", one.subject(),
        adjustment.number() + " " + adjustment.kind() + " " + state);
  }

  /** Refuses whoever may not decide it: another office, and the one who proposed it. */
  public void requireDecider(Viewer viewer, String ref, int number) {
    Household one = households.byRef(viewer, ref);
    keeping.offices().requireDeciding(viewer, one.countyId());
    if (of(one, number).proposedById() == viewer.personId()) {
      throw DomainException.forbidden("register.decide.own");
    }
  }

  /** Whether the person may decide it now. */
  public boolean mayDecide(Viewer viewer, Household one, RegisterAdjustment adjustment) {
    return adjustment.state() == AdjustmentState.PROPOSED && adjustment.proposedById() != viewer.personId()
        && keeping.offices().deciding(viewer, one.countyId()).isPresent();
  }

  /** Adjustments in that state that the person may see, newest first. */
  public List<AdjustmentRow> list(Viewer viewer, AdjustmentState state, Long before, int limit) {
    return mapper.listVisible(viewer, state, before == null ? Long.MAX_VALUE : before, limit);
  }

  RegisterAdjustment of(Household one, int number) {
    return mapper.find(one.id(), number).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
