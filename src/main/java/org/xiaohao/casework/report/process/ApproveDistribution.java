package org.xiaohao.casework.report.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.DistributionApproval;
import org.xiaohao.casework.report.DistributionChoices;
import org.xiaohao.casework.report.Distributions;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.platform.worklist.WorkItems;

/** The secretary approves to which office a report goes, where the rule set asks for it. */
@Component
class ApproveDistribution implements TaskHandler<DistributionApproval> {

  private final Distributions distributions;
  private final WorkItems items;
  private final DistributionChoices choices;

  ApproveDistribution(Distributions distributions, WorkItems items, DistributionChoices choices) {
    this.distributions = distributions;
    this.items = items;
    this.choices = choices;
  }

  @Override
  public String formKey() {
    return "report/approveDistribution";
  }

  @Override
  public Class<DistributionApproval> form() {
    return DistributionApproval.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, DistributionApproval form) {
    return distributions.approve(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return choices.told(task);
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return items.lastDoer(subject, "report/proposeDistribution").filter(doer -> doer == person.personId())
        .map(doer -> "report.own.proposal");
  }
}
