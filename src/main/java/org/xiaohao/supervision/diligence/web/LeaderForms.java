package org.xiaohao.supervision.diligence.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.diligence.ContractEnd;
import org.xiaohao.supervision.diligence.Leader;
import org.xiaohao.supervision.diligence.NewContract;
import org.xiaohao.supervision.diligence.NewFieldDay;
import org.xiaohao.supervision.diligence.NewWorkLog;
import org.xiaohao.supervision.diligence.VillageContracts;
import org.xiaohao.supervision.diligence.WorkLogCorrection;

/** The forms by which a leader or an aide enters what was done. */
@Component
class LeaderForms {

  private final VillageContracts contracts;

  LeaderForms(VillageContracts contracts) {
    this.contracts = contracts;
  }

  PageForms.Form<NewWorkLog> hours() {
    return new PageForms.Form<>("diligence/enterHours", NewWorkLog.class, Map.of());
  }

  PageForms.Form<WorkLogCorrection> correction() {
    return new PageForms.Form<>("diligence/correctHours", WorkLogCorrection.class, Map.of());
  }

  PageForms.Form<NewContract> village(Leader leader) {
    return new PageForms.Form<>("diligence/takeVillage", NewContract.class, Map.of("village",
        contracts.choices(leader).stream().map(one -> new Choice(String.valueOf(one.id()), one.name())).toList()));
  }

  PageForms.Form<ContractEnd> end() {
    return new PageForms.Form<>("diligence/endVillage", ContractEnd.class, Map.of());
  }

  /** Of the villages that the leader has or had; the service looks at the day. */
  PageForms.Form<NewFieldDay> field(Leader leader) {
    List<Choice> villages = contracts.all(leader).stream()
        .map(one -> new Choice(String.valueOf(one.villageId()), one.villageName())).distinct().toList();
    return new PageForms.Form<>("diligence/enterFieldDay", NewFieldDay.class, Map.of("village", villages));
  }
}
