package org.xiaohao.supervision.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Role;

/**
 * Carried-over money: found by audit, recovered by the province if centre or province arranged it and slow work left it
 * over (S43); all other lies idle until it is used (S52).
 */
@Service
public class CarryOvers {

  private final CarryOverMapper mapper;
  private final FoundCarryOvers found;
  private final FundOffices offices;
  private final FundClocks clocks;
  private final Audit audit;

  CarryOvers(CarryOverMapper mapper, FoundCarryOvers found, FundOffices offices, FundClocks clocks, Audit audit) {
    this.mapper = mapper;
    this.found = found;
    this.offices = offices;
    this.clocks = clocks;
    this.audit = audit;
  }

  /** The offices in whose name the person may enter carried-over money: audit, finance, oversight. */
  public List<Long> entering(Viewer viewer) {
    return viewer.officesWith(Set.of(Role.AUDIT, Role.FINANCE, Role.SUPERVISION_OFFICE));
  }

  /**
   * Enters what an audit found, and opens its problem list in the supervision office beside (C22). Whether it can be
   * recovered follows from its source and cause.
   *
   * @return reference of the money
   */
  @Transactional
  public String enter(Viewer viewer, NewCarryOver form) {
    if (!entering(viewer).contains(form.office())) {
      throw DomainException.forbidden("fund.carry.not.your.office");
    }
    CarryOver one = found.store(viewer, form);
    audit.record(viewer.personId(), form.office(), "fund.carry", one.subject(), form.source() + " " + form.cause());
    return one.ref();
  }

  public CarryOver byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The money, or "not found" when the person may not know of it (M2). */
  public CarryOver byRef(Viewer viewer, String ref) {
    CarryOver one = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    offices.requireVisible(viewer, one.subject());
    return one;
  }

  /** Carried-over money that the person may see, newest first. */
  public List<CarryOver> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Repayments or uses, in order of entry. */
  public List<CarryOverMove> moves(CarryOver one) {
    return mapper.listMoves(one.id());
  }

  /** The day on which the last of it was paid back, whatever the order of entry. */
  private LocalDate lastMoved(long id) {
    return mapper.listMoves(id).stream().map(CarryOverMove::movedOn).max(LocalDate::compareTo).orElseThrow();
  }

  /** Decides to recover money. The province decides, by another person than the one who entered it. */
  @Transactional
  public void recover(Viewer viewer, String ref, RecoveryDecision decision) {
    requireRecoverable(viewer, ref);
    CarryOver one = held(viewer, ref);
    clocks.requireDay("decidedOn", decision.decidedOn(), one.foundOn(), "fund.recovery.early");
    if (mapper.updateDecided(one.id(), decision, viewer.personId()) == 0) {
      throw DomainException.conflict("fund.recovery.decided");
    }
    clocks.recovering(one, decision);
    audit.record(viewer.personId(), financeIn(viewer, province(one)), "fund.recover", one.subject(),
        decision.documentNumber());
  }

  /** Records a repayment, by the finance department of the province, or a use, by that of the county. */
  @Transactional
  public void move(Viewer viewer, String ref, NewMove move) {
    CarryOver one = held(viewer, ref);
    boolean back = one.state() == CarryOverState.RECOVERING;
    long recording = back ? province(one) : one.countyId();
    offices.requireFinanceIn(viewer, recording);
    CarryOverState next = one.state().moved(one.balance().subtract(move.amount()));
    if (next == null) {
      throw DomainException.conflict("fund.move.state");
    }
    clocks.requireDay("movedOn", move.movedOn(), back ? one.decidedOn() : one.unmovedSince(), "fund.move.early");
    if (mapper.updateMoved(one.id(), move) == 0) {
      throw DomainException.invalid("amount", "fund.move.over", Amounts.tenThousands(one.balance()));
    }
    mapper.insertMove(one.id(), move, viewer.personId());
    mapper.updateState(one.id(), next);
    if (next == CarryOverState.RECOVERED) {
      clocks.done(one.subject(), FundClocks.REPAY, lastMoved(one.id()));
    }
    audit.record(viewer.personId(), financeIn(viewer, recording), back ? "fund.repay" : "fund.use", one.subject(),
        move.amount().toPlainString());
  }

  /** Refuses, with the reason, what is not recovered, and whoever may not decide it. */
  public void requireRecoverable(Viewer viewer, String ref) {
    CarryOver one = byRef(viewer, ref);
    if (!viewer.holds(Role.FINANCE)) {
      throw DomainException.forbidden("fund.not.your.office");
    }
    if (one.refusal() != null) {
      throw DomainException.conflict(one.refusal());
    }
    offices.requireFinanceIn(viewer, province(one));
    if (one.enteredById() == viewer.personId()) {
      throw DomainException.forbidden("fund.recovery.own");
    }
  }

  private CarryOver held(Viewer viewer, String ref) {
    CarryOver seen = byRef(viewer, ref);
    if (!offices.financeIn(viewer, province(seen))) {
      offices.requireFinanceIn(viewer, seen.countyId());
    }
    lock(seen.id());
    return byId(seen.id());
  }

  /** Whether the person may decide the recovery now. */
  public boolean mayRecover(Viewer viewer, CarryOver one) {
    return one.state() == CarryOverState.FOUND && one.enteredById() != viewer.personId()
        && offices.financeIn(viewer, province(one));
  }

  /** Whether the person may record a repayment or a use now. */
  public boolean mayMove(Viewer viewer, CarryOver one) {
    return one.state() == CarryOverState.RECOVERING && offices.financeIn(viewer, province(one))
        || one.state() == CarryOverState.IDLE && offices.financeIn(viewer, one.countyId());
  }

  private long financeIn(Viewer viewer, long divisionId) {
    return offices.financeOf(viewer).stream().filter(office -> office.divisionId() == divisionId).findFirst()
        .orElseThrow().id();
  }

  private long province(CarryOver one) {
    return offices.division(one.countyId()).idAt(Level.PROVINCE).orElseThrow();
  }

  Optional<CaseRef> find(String ref) {
    return mapper.findByRef(ref).map(CarryOver::subject);
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
