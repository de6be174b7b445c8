package org.xiaohao.casework.clue.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xiaohao.casework.clue.Clue;
import org.xiaohao.casework.clue.Clues;
import org.xiaohao.platform.workflow.ProcessBean;

/** Concludes the clue the process runs on. */
@ProcessBean
class ConcludeClue implements JavaDelegate {

  private final Clues clues;

  ConcludeClue(Clues clues) {
    this.clues = clues;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String key = execution.getProcessBusinessKey();
    clues.conclude(Long.parseLong(key.substring(Clue.KIND.length() + 1)));
  }
}
