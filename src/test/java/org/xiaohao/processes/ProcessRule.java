package org.xiaohao.processes;

import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.validation.ValidationResultCollector;

/** The process is called like its file, runs, has a version and says how long its history is kept. */
final class ProcessRule extends Rule<Process> {
  private final String fileName;

  ProcessRule(String fileName) {
    super(Process.class);
    this.fileName = fileName;
  }

  @Override
  public void validate(Process process, ValidationResultCollector results) {
    require(fileName.equals(process.getId() + ".bpmn"), results, process.getId() + " lies in " + fileName);
    require(process.isExecutable(), results, "not executable");
    require(isChinese(process.getName()), results, "no Chinese name");
    require("P3650D".equals(process.getCamundaHistoryTimeToLiveString()), results, "history is not kept for P3650D");
    require(process.getCamundaVersionTag() != null, results, "no version tag");
  }
}
