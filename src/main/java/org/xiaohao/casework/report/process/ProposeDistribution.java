package org.xiaohao.casework.report.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Distribution;
import org.xiaohao.casework.report.DistributionChoices;
import org.xiaohao.casework.report.Distributions;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Gives a report to an office, or proposes to, after looking at recusal. */
@Component
class ProposeDistribution implements TaskHandler<Distribution> {

  private final Distributions distributions;
  private final DistributionChoices choices;

  ProposeDistribution(Distributions distributions, DistributionChoices choices) {
    this.distributions = distributions;
    this.choices = choices;
  }

  @Override
  public String formKey() {
    return "report/proposeDistribution";
  }

  @Override
  public Class<Distribution> form() {
    return Distribution.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, Distribution form) {
    return distributions.propose(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return choices.told(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return choices.offices(task);
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return choices.start(task);
  }
}
