package org.xiaohao.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ExtensionRequest;
import org.xiaohao.casework.problem.ItemEvidence;
import org.xiaohao.casework.problem.ItemExtensions;
import org.xiaohao.casework.problem.ItemReopening;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;

/** What demo people do beside completing tasks: gather evidence, reopen an item or ask for a later date, ask a reporter, send paper on. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Deeds {

  private final ItemEvidence evidence;
  private final ItemReopening reopening;
  private final ItemExtensions extensions;
  private final Reports reports;
  private final Subjects subjects;
  private final DemoMapper mapper;

  Deeds(ItemEvidence evidence, ItemReopening reopening, ItemExtensions extensions, Reports reports, Subjects subjects,
      DemoMapper mapper) {
    this.evidence = evidence;
    this.reopening = reopening;
    this.extensions = extensions;
    this.reports = reports;
    this.subjects = subjects;
    this.mapper = mapper;
  }

  /** Adds a piece of evidence and ticks with it, one by one, the lines it proves. */
  void gather(Viewer viewer, CaseRef item, Map<String, Object> with) {
    String ref = subjects.ref(item);
    long added = evidence.add(viewer, ref, with.get("text").toString(), null);
    if (with.get("ticks") != null) {
      String[] lines = with.get("ticks").toString().split("-");
      IntStream.rangeClosed(Integer.parseInt(lines[0]), Integer.parseInt(lines[1]))
          .forEach(line -> evidence.tick(viewer, ref, line, added));
    }
  }

  void reopen(Viewer viewer, CaseRef item, Map<String, Object> with) {
    reopening.reopen(viewer, subjects.ref(item), with.get("reason").toString());
  }

  /** Asks for a later date of an item. */
  void askLater(Viewer viewer, CaseRef item, Map<String, Object> with) {
    extensions.apply(viewer, subjects.ref(item), new ExtensionRequest(LocalDate.parse(with.get("dueOn").toString()),
        with.get("reason").toString(), null, with.get("proof").toString()));
  }

  void ask(Viewer viewer, String code, Map<String, Object> with) {
    reports.ask(viewer, subjects.ref(subjects.report(code)), with.get("text").toString());
  }

  /** Opens the words of a report, which stays on record. */
  void read(Viewer viewer, String code) {
    reports.content(viewer, subjects.report(code).id());
  }

  void sendEnvelopeOn(Viewer clerk, Map<String, Object> with) {
    String number = with.get("envelope").toString();
    reports.envelopeForwarded(clerk, mapper.findEnvelope(number).orElseThrow());
  }
}
