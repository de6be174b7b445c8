package org.xiaohao.casework.report;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what reports tell others. */
@Component
class HeardFromReports {

  private final List<Object> events = new ArrayList<>();

  @EventListener
  void hear(ReportDistributed event) {
    events.add(event);
  }

  @EventListener
  void hear(EvidenceAdded event) {
    events.add(event);
  }

  @EventListener
  void hear(ReportArchived event) {
    events.add(event);
  }

  <E> List<E> of(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
