package org.xiaohao.casework.problem;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.Processes;

/** Takes an undecided application off the desk once the item needs no date any more. */
@Component
class LapsedExtensions {

  private final ExtensionMapper mapper;
  private final ItemClocks clocks;
  private final Processes processes;

  LapsedExtensions(ExtensionMapper mapper, ItemClocks clocks, Processes processes) {
    this.mapper = mapper;
    this.clocks = clocks;
    this.processes = processes;
  }

  void lapse(ProblemItem item) {
    if (mapper.updateMoot(item.id()) > 0) {
      clocks.notDecided(item);
      processes.correlate("extensionMoot", item.subject(), Map.of());
    }
  }
}
