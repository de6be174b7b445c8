package org.xiaohao.casework.clue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.xiaohao.casework.clue.ClueView.EvidenceView;
import org.xiaohao.casework.clue.ClueView.FactView;
import org.xiaohao.casework.clue.ClueView.VerificationView;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.TaskContext;

/** The last plan and report as a first filling of their forms: what was sent back is mended, not written anew. */
@Service
public class ReportDrafts {

  private final ClueRows rows;
  private final VerificationDossiers dossiers;
  private final Audit audit;

  ReportDrafts(ClueRows rows, VerificationDossiers dossiers, Audit audit) {
    this.rows = rows;
    this.dossiers = dossiers;
    this.audit = audit;
  }

  /** The report sent back, or an empty form; the reading goes on record. */
  public Map<String, Object> report(TaskContext task) {
    VerificationView last = running(task);
    if (last == null || last.attempt() == 0) {
      return Map.of();
    }
    Map<String, Object> form = new HashMap<>();
    for (String field : List.of("process", "notShownReason", "objection", "characterisation", "responsibility",
        "commonProblems")) {
      put(form, field, last.texts().get(field));
    }
    put(form, "shownOn", last.shownOn());
    put(form, "disputed", last.shownDisputed());
    put(form, "conclusion", last.conclusion());
    put(form, "proposals", last.proposals());
    put(form, "responsibilities", last.responsibility().isEmpty() ? null : List.of(last.responsibility().split(",")));
    form.put("evidence", last.evidence().stream().map(ReportDrafts::evidence).toList());
    form.put("facts", last.facts().stream().map(ReportDrafts::fact).toList());
    return form;
  }

  /** The plan sent back, or an empty form; the reading goes on record. */
  public Map<String, Object> plan(TaskContext task) {
    VerificationView last = running(task);
    if (last == null) {
      return Map.of();
    }
    Map<String, Object> form = new HashMap<>();
    put(form, "plan", last.texts().get("plan"));
    put(form, "safetyPlan", last.texts().get("safetyPlan"));
    form.put("measures", last.measures().stream().map(ClueView.MeasureView::kind).toList());
    List<Long> members = new ArrayList<>();
    last.members().forEach(member -> {
      if (member.leader()) {
        form.put("leader", member.personId());
      } else {
        members.add(member.personId());
      }
    });
    form.put("members", members);
    return form;
  }

  private VerificationView running(TaskContext task) {
    audit.read(task.personId(), task.subject());
    List<VerificationView> all = dossiers.of(rows.of(task.subject()), true);
    return all.isEmpty() || all.get(all.size() - 1).finishedOn() != null ? null : all.get(all.size() - 1);
  }

  private static Map<String, Object> evidence(EvidenceView evidence) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("source", evidence.source());
    entry.put("obtainedOn", evidence.obtainedOn());
    put(entry, "description", evidence.description());
    put(entry, "attachment", evidence.attachmentId());
    return entry;
  }

  private static Map<String, Object> fact(FactView fact) {
    Map<String, Object> entry = new HashMap<>(fact.texts());
    entry.put("verdict", fact.verdict());
    entry.put("evidence", String.join(",", fact.evidence().stream().map(String::valueOf).toList()));
    return entry;
  }

  private static void put(Map<String, Object> form, String field, Object value) {
    if (value != null) {
      form.put(field, value);
    }
  }
}
