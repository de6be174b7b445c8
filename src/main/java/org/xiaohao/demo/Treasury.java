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
import org.xiaohao.supervision.fund.FundCorrections;
import org.xiaohao.supervision.fund.FundPublications;
import org.xiaohao.supervision.fund.FundReceipt;
import org.xiaohao.supervision.fund.NewBatch;
import org.xiaohao.supervision.fund.NewCarryOver;
import org.xiaohao.supervision.fund.NewLanding;
import org.xiaohao.supervision.fund.NewMove;
import org.xiaohao.supervision.fund.NewPayment;
import org.xiaohao.supervision.fund.NewPublication;
import org.xiaohao.supervision.fund.PaymentCorrection;
import org.xiaohao.supervision.fund.RecoveryDecision;
import org.xiaohao.supervision.tender.NewTender;
import org.xiaohao.supervision.tender.Tender;
import org.xiaohao.supervision.tender.TenderVerdict;
import org.xiaohao.supervision.tender.Tenders;

/** What finance and audit of the demo do with money: enter it, pass it on, make it public, put it to work, recover it. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Treasury {

  private final Ledger ledger;
  private final Subjects subjects;
  private final ObjectMapper json;

  Treasury(Ledger ledger, Subjects subjects, ObjectMapper json) {
    this.ledger = ledger;
    this.subjects = subjects;
    this.json = json;
  }

  /** The services of the ledger of funds, and tenders of what is bought with them. */
  @Component("demoLedger")
  @ConditionalOnProperty("xiaohao.demo")
  record Ledger(FundBatches batches, FundAllocations allocations, CarryOvers carryOvers, FundPublications publications,
      FundCorrections corrections, Tenders tenders) {
  }

  /** Enters money that arrived, was paid to a county or was carried over. */
  CaseRef open(Viewer viewer, Step step, Map<String, Object> with) {
    return switch (step.action()) {
      case "money" -> ledger.batches().byRef(viewer, ledger.batches().enter(viewer, form(with, NewBatch.class))).subject();
      case "pay" -> ledger.allocations().byRef(viewer, ledger.allocations().pay(viewer,
          ledger.batches().byId(subjects.opened(step, FundBatch.KIND).id()).ref(), form(with, NewPayment.class))).subject();
      case "tender" -> ledger.tenders().byRef(viewer, ledger.tenders().enter(viewer, form(with, NewTender.class))).subject();
      default -> ledger.carryOvers().byRef(viewer, ledger.carryOvers().enter(viewer, form(with, NewCarryOver.class))).subject();
    };
  }

  /** Moves money that is entered. */
  void does(Viewer viewer, Step step, Map<String, Object> with) {
    switch (step.action()) {
      case "receive" -> ledger.allocations().receive(viewer, allocation(step), form(with, FundReceipt.class));
      case "land" -> ledger.allocations().land(viewer, allocation(step), form(with, NewLanding.class));
      case "recover" -> ledger.carryOvers().recover(viewer, carryOver(step), form(with, RecoveryDecision.class));
      case "publish" -> ledger.publications().publish(viewer, allocation(step), form(with, NewPublication.class));
      case "restate" -> ledger.corrections().correctPayment(viewer, allocation(step), form(with, PaymentCorrection.class));
      case "judge" -> ledger.tenders().decide(viewer,
          ledger.tenders().byId(subjects.opened(step, Tender.KIND).id()).ref(), form(with, TenderVerdict.class));
      default -> ledger.carryOvers().move(viewer, carryOver(step), form(with, NewMove.class));
    }
  }

  private String allocation(Step step) {
    return ledger.allocations().byId(subjects.opened(step, FundAllocation.KIND).id()).ref();
  }

  private String carryOver(Step step) {
    return ledger.carryOvers().byId(subjects.opened(step, CarryOver.KIND).id()).ref();
  }

  private <T> T form(Map<String, Object> with, Class<T> form) {
    return json.convertValue(with, form);
  }
}
