package org.xiaohao.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.supervision.fund.CarryOver;
import org.xiaohao.supervision.fund.CarryOvers;
import org.xiaohao.supervision.fund.FundAllocation;
import org.xiaohao.supervision.fund.FundAllocations;
import org.xiaohao.supervision.fund.FundBatch;
import org.xiaohao.supervision.fund.FundBatches;
import org.xiaohao.supervision.fund.FundReceipt;
import org.xiaohao.supervision.fund.NewBatch;
import org.xiaohao.supervision.fund.NewCarryOver;
import org.xiaohao.supervision.fund.NewLanding;
import org.xiaohao.supervision.fund.NewMove;
import org.xiaohao.supervision.fund.NewPayment;
import org.xiaohao.supervision.fund.RecoveryDecision;

/** What finance and audit of the demo do with money: enter it, pass it on, put it to work, recover it. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Treasury {

  private final FundBatches batches;
  private final FundAllocations allocations;
  private final CarryOvers carryOvers;
  private final Subjects subjects;
  private final ObjectMapper json;

  Treasury(FundBatches batches, FundAllocations allocations, CarryOvers carryOvers, Subjects subjects,
      ObjectMapper json) {
    this.batches = batches;
    this.allocations = allocations;
    this.carryOvers = carryOvers;
    this.subjects = subjects;
    this.json = json;
  }

  /** Enters money that arrived, was paid to a county or was carried over. */
  CaseRef open(Viewer viewer, Step step, Map<String, Object> with) {
    return switch (step.action()) {
      case "money" -> batches.byRef(viewer, batches.enter(viewer, form(with, NewBatch.class))).subject();
      case "pay" -> allocations.byRef(viewer, allocations.pay(viewer,
          batches.byId(subjects.opened(step, FundBatch.KIND).id()).ref(), form(with, NewPayment.class))).subject();
      default -> carryOvers.byRef(viewer, carryOvers.enter(viewer, form(with, NewCarryOver.class))).subject();
    };
  }

  /** Moves money that is entered. */
  void does(Viewer viewer, Step step, Map<String, Object> with) {
    switch (step.action()) {
      case "receive" -> allocations.receive(viewer, allocation(step), form(with, FundReceipt.class));
      case "land" -> allocations.land(viewer, allocation(step), form(with, NewLanding.class));
      case "recover" -> carryOvers.recover(viewer, carryOver(step), form(with, RecoveryDecision.class));
      default -> carryOvers.move(viewer, carryOver(step), form(with, NewMove.class));
    }
  }

  private String allocation(Step step) {
    return allocations.byId(subjects.opened(step, FundAllocation.KIND).id()).ref();
  }

  private String carryOver(Step step) {
    return carryOvers.byId(subjects.opened(step, CarryOver.KIND).id()).ref();
  }

  private <T> T form(Map<String, Object> with, Class<T> form) {
    return json.convertValue(with, form);
  }
}
