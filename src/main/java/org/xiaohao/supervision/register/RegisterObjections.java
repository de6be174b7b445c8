package org.xiaohao.supervision.register;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/** Objections to a clean-out (S39): each is kept and answered; one that is upheld ends the clean-out. */
@Service
public class RegisterObjections {

  private final AdjustmentMapper mapper;
  private final Households households;
  private final RegisterAdjustments adjustments;
  private final HouseholdSituations.Keeping keeping;
  private final Trace trace;

  RegisterObjections(AdjustmentMapper mapper, Households households, RegisterAdjustments adjustments,
      HouseholdSituations.Keeping keeping, Trace trace) {
    this.mapper = mapper;
    this.households = households;
    this.adjustments = adjustments;
    this.keeping = keeping;
    this.trace = trace;
  }

  /** What day it is, and what is put on record. */
  @Component("registerRecord")
  record Trace(AdjustmentRules rules, Audit audit) {
  }

  /** Keeps an objection to a proposed clean-out. */
  @Transactional
  public void enter(Viewer viewer, String ref, int number, NewObjection form) {
    Household one = households.held(viewer, ref);
    RegisterAdjustment adjustment = open(one, number);
    trace.rules().requirePast("receivedOn", form.receivedOn());
    mapper.insertObjection(adjustment.id(), form.receivedOn(), viewer.personId());
    List<RegisterObjection> all = mapper.listObjections(adjustment.id());
    keeping.texts().of(all.get(all.size() - 1), "text", form.text());
    trace.audit().record(viewer.personId(), keeping.offices().requireKeeping(viewer, one.countyId()), "adjustment.object",
        one.subject(), number + " " + all.size());
  }

  /** Answers an objection; whoever proposed the clean-out does not judge what is said against it. */
  @Transactional
  public void answer(Viewer viewer, String ref, int number, int objection, ObjectionAnswer form) {
    adjustments.requireDecider(viewer, ref, number);
    Household one = households.locked(households.byRef(viewer, ref));
    RegisterAdjustment adjustment = open(one, number);
    RegisterObjection said = mapper.listObjections(adjustment.id()).stream().filter(each -> each.number() == objection)
        .findFirst().orElseThrow(() -> DomainException.notFound("unknown"));
    if (mapper.updateAnswered(said.id(), form.verdict(), viewer.personId(), trace.rules().today()) == 0) {
      throw DomainException.conflict("register.objection.answered");
    }
    keeping.texts().of(said, "answer", form.answer());
    trace.audit().record(viewer.personId(), keeping.offices().requireDeciding(viewer, one.countyId()),
        "adjustment.answer", one.subject(), number + " " + objection + " " + form.verdict());
    if (form.verdict() == ObjectionVerdict.UPHELD) {
      adjustments.end(viewer, one, adjustment, AdjustmentState.REFUSED, form.answer());
    }
  }

  private RegisterAdjustment open(Household one, int number) {
    RegisterAdjustment adjustment = adjustments.of(one, number);
    if (adjustment.kind() != AdjustmentKind.CLEAN_OUT || adjustment.state() != AdjustmentState.PROPOSED) {
      throw DomainException.conflict("register.objection.none");
    }
    return adjustment;
  }
}
