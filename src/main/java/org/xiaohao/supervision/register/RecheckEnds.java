package org.xiaohao.supervision.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.problem.Finding;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Office;

/** Judges a recheck on the morning after its last day: a county with missing villages is late and has one problem list (S4). */
@Component
class RecheckEnds {

  private final RecheckMapper mapper;
  private final RegisterOffices offices;
  private final RegisterWords words;
  private final ProblemLists lists;
  private final Audit audit;

  RecheckEnds(RecheckMapper mapper, RegisterOffices offices, RegisterWords words, ProblemLists lists, Audit audit) {
    this.mapper = mapper;
    this.offices = offices;
    this.words = words;
    this.lists = lists;
    this.audit = audit;
  }

  /** Judges it once, however often and by however many programs it is asked. */
  @Transactional
  public void judge(long id, LocalDate today) {
    mapper.lock(id).orElseThrow();
    RecheckCampaign one = mapper.findById(id).orElseThrow();
    List<RecheckVillage> missing = mapper.listVillages(id).stream().filter(village -> !village.complete()).toList();
    if (mapper.updateJudged(id, !missing.isEmpty()) == 0 || missing.isEmpty()) {
      return;
    }
    mapper.markMissing(id);
    Office watching = offices.supervising(one.officeId());
    String origin = offices.division(watching.divisionId()).level() + "_FOUND";
    List<Finding> findings = new ArrayList<>();
    missing.forEach(village -> findings.add(
        new Finding(findings.size() + 1, village.villageId(), words.missing(one, village))));
    mapper.updateList(id, lists.open(new FoundProblems(watching.id(), origin, words.lateTitle(one),
        words.late(one, missing.size()), one.countyId(), today, false), one.subject(), findings).id());
    audit.record(null, watching.id(), "recheck.late", one.subject(), String.valueOf(missing.size()));
  }
}
