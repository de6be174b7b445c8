package org.xiaohao.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.supervision.stationed.AttendanceEntry;
import org.xiaohao.supervision.stationed.Attendances;
import org.xiaohao.supervision.stationed.DutyVisits;
import org.xiaohao.supervision.stationed.EndPosting;
import org.xiaohao.supervision.stationed.HelpPairs;
import org.xiaohao.supervision.stationed.HouseholdList;
import org.xiaohao.supervision.stationed.NewCadre;
import org.xiaohao.supervision.stationed.NewGroup;
import org.xiaohao.supervision.stationed.NewHelp;
import org.xiaohao.supervision.stationed.NewSpotCheck;
import org.xiaohao.supervision.stationed.NewVisit;
import org.xiaohao.supervision.stationed.SpotChecks;
import org.xiaohao.supervision.stationed.StationedCadre;
import org.xiaohao.supervision.stationed.StationedCadres;
import org.xiaohao.supervision.stationed.StationedVillage;
import org.xiaohao.supervision.stationed.StationedVillages;
import org.xiaohao.supervision.stationed.VillageCount;
import org.xiaohao.supervision.stationed.WorkGroup;
import org.xiaohao.supervision.stationed.WorkGroups;

/** What the demo people do about cadres stationed in villages: count villages, post, record, check, visit, pair. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Stations {

  private final StationedVillages villages;
  private final StationedCadres cadres;
  private final WorkGroups groups;
  private final Records records;
  private final Subjects subjects;

  Stations(StationedVillages villages, StationedCadres cadres, WorkGroups groups, Records records, Subjects subjects) {
    this.villages = villages;
    this.cadres = cadres;
    this.groups = groups;
    this.records = records;
    this.subjects = subjects;
  }

  /** What is kept of villages and cadres. */
  @Component
  @ConditionalOnProperty("xiaohao.demo")
  record Records(Attendances attendances, SpotChecks checks, DutyVisits visits, HelpPairs pairs, ObjectMapper json) {

    private <T> T form(Map<String, Object> with, Class<T> form) {
      return json.convertValue(with, form);
    }
  }

  /** Counts a village, posts a cadre to it, or sends a work group out. */
  CaseRef open(Viewer viewer, Step step, Map<String, Object> with) {
    return switch (step.action()) {
      case "count" -> villages.byRef(viewer, villages.count(viewer, records.form(with, VillageCount.class))).subject();
      case "station" -> cadres.byRef(viewer, cadres.post(viewer, village(step, step.target().item()).ref(),
          records.form(with, NewCadre.class))).subject();
      default -> groups.byRef(viewer, groups.send(viewer, records.form(with, NewGroup.class))).subject();
    };
  }

  /** Enters something about a village or a cadre that is known. */
  void does(Viewer viewer, Step step, Map<String, Object> with) {
    switch (step.action()) {
      case "attend" -> records.attendances().record(viewer, cadre(step).ref(), records.form(with, AttendanceEntry.class));
      case "correct" -> records.attendances().change(viewer, cadre(step).ref(), records.form(with, AttendanceEntry.class));
      case "spotCheck" -> records.checks().record(viewer, cadre(step).ref(), records.form(with, NewSpotCheck.class));
      case "leave" -> cadres.end(viewer, cadre(step).ref(), records.form(with, EndPosting.class));
      case "survey" -> survey(viewer, step, new HashMap<>(with));
      case "households" -> records.pairs().enterHouseholds(viewer, village(step, step.target().item()).ref(),
          records.form(with, HouseholdList.class));
      default -> records.pairs().pair(viewer, village(step, step.target().item()).ref(), records.form(with, NewHelp.class));
    }
  }

  /** The village, and the cadres who are graded, are those of these numbers in the file. */
  @SuppressWarnings("unchecked")
  private void survey(Viewer viewer, Step step, Map<String, Object> with) {
    WorkGroup group = groups.byId(subjects.opened(step, WorkGroup.KIND).id());
    StationedVillage village = village(step, (Integer) with.remove("village"));
    ((List<Map<String, Object>>) with.get("grades")).forEach(grade -> grade.put("cadre",
        subjects.opened(step, StationedCadre.KIND, (Integer) grade.get("cadre")).id()));
    records.visits().record(viewer, group.ref(), village.ref(), records.form(with, NewVisit.class));
  }

  private StationedVillage village(Step step, int number) {
    return villages.byId(subjects.opened(step, StationedVillage.KIND, number).id());
  }

  private StationedCadre cadre(Step step) {
    return cadres.byId(subjects.opened(step, StationedCadre.KIND).id());
  }
}
