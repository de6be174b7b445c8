package org.xiaohao.supervision.fund.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.web.Names;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.fund.CarryOvers;
import org.xiaohao.supervision.fund.FundBatch;
import org.xiaohao.supervision.fund.FundOffices;
import org.xiaohao.supervision.fund.FundReceipt;
import org.xiaohao.supervision.fund.NewBatch;
import org.xiaohao.supervision.fund.NewCarryOver;
import org.xiaohao.supervision.fund.NewLanding;
import org.xiaohao.supervision.fund.NewMove;
import org.xiaohao.supervision.fund.NewPayment;
import org.xiaohao.supervision.fund.RecoveryDecision;

/** The forms by which money is entered. Who may not fill one in is told so before it is drawn. */
@Component
class FundForms {

  private final FundOffices offices;
  private final CarryOvers carryOvers;
  private final Names names;

  FundForms(FundOffices offices, CarryOvers carryOvers, Names names) {
    this.offices = offices;
    this.carryOvers = carryOvers;
    this.names = names;
  }

  PageForms.Form<NewBatch> enterBatch(Viewer viewer) {
    List<Long> own = offices.financeOf(viewer).stream().map(office -> office.id()).toList();
    require(!own.isEmpty(), "fund.not.your.office");
    return new PageForms.Form<>("fund/enterBatch", NewBatch.class, Map.of("office", offices(own)));
  }

  PageForms.Form<NewPayment> pay(FundBatch batch) {
    return new PageForms.Form<>("fund/pay", NewPayment.class,
        Map.of("county", counties(List.of(offices.division(batch.divisionId())))));
  }

  PageForms.Form<FundReceipt> receive() {
    return new PageForms.Form<>("fund/receive", FundReceipt.class, Map.of());
  }

  PageForms.Form<NewLanding> land() {
    return new PageForms.Form<>("fund/land", NewLanding.class, Map.of());
  }

  PageForms.Form<NewCarryOver> enterCarryOver(Viewer viewer) {
    List<Long> own = carryOvers.entering(viewer);
    require(!own.isEmpty(), "fund.carry.not.your.office");
    return new PageForms.Form<>("fund/enterCarryOver", NewCarryOver.class, Map.of("office", offices(own), "county",
        counties(own.stream().map(offices::divisionOf).distinct().toList())));
  }

  PageForms.Form<RecoveryDecision> recover() {
    return new PageForms.Form<>("fund/recover", RecoveryDecision.class, Map.of());
  }

  /** Of money that is recovered the form speaks of repayments, else of its use. */
  PageForms.Form<NewMove> move(boolean back) {
    return new PageForms.Form<>(back ? "fund/repay" : "fund/use", NewMove.class, Map.of());
  }

  static void require(boolean may, String otherwise) {
    if (!may) {
      throw DomainException.forbidden(otherwise);
    }
  }

  private List<Choice> offices(List<Long> own) {
    return own.stream().map(id -> new Choice(String.valueOf(id), names.office(id))).toList();
  }

  private List<Choice> counties(List<Division> own) {
    return own.stream().flatMap(one -> offices.counties(one).stream()).distinct()
        .map(county -> new Choice(String.valueOf(county.id()), county.name())).toList();
  }
}
