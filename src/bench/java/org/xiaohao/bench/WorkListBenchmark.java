package org.xiaohao.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.worklist.WorkCursor;
import org.xiaohao.platform.worklist.WorkLists;
import org.xiaohao.platform.worklist.WorkTab;

/** Our work list at 10,000 and 300,000 open tasks, and the engine's own query on the same tasks. */
final class WorkListBenchmark {

  private static final int SMALL = 10_000;
  private static final int LARGE = 300_000;
  private static final int OFFICES = 200;
  private static final int PAGE = 20;
  private static final int READS = 400;
  private static final int QUERIES = 7;
  private static final long FIRST_CASE = 1_000_000_000L;

  private final WorkLists lists;
  private final TaskService tasks;
  private final JdbcTemplate jdbc;
  private final Division province;
  private final List<Long> offices;
  private int filled;

  WorkListBenchmark(ApplicationContext context) {
    lists = context.getBean(WorkLists.class);
    tasks = context.getBean(TaskService.class);
    jdbc = context.getBean(JdbcTemplate.class);
    province = context.getBean(Divisions.class).roots().get(0);
    offices = jdbc.queryForList("select id from office order by id limit " + OFFICES, Long.class);
  }

  void run(Results results) throws Exception {
    fill(SMALL);
    double officeSmall = p95(office(), WorkTab.CLAIMABLE);
    double leaderSmall = p95(leader(), WorkTab.SUBTREE);
    fill(LARGE);
    double officeLarge = p95(office(), WorkTab.CLAIMABLE);
    double leaderLarge = p95(leader(), WorkTab.SUBTREE);
    Map<String, Object> flat = new LinkedHashMap<>();
    flat.put("office_p95_ms_10k", round(officeSmall));
    flat.put("office_p95_ms_300k", round(officeLarge));
    flat.put("province_p95_ms_10k", round(leaderSmall));
    flat.put("province_p95_ms_300k", round(leaderLarge));
    results.add("worklist_flat", Math.max(officeLarge / officeSmall, leaderLarge / leaderSmall), "≤ 1.5", flat);
    compareWithTheEngine(results);
  }

  private void compareWithTheEngine(Results results) throws Exception {
    List<String> groups = offices.stream().map(id -> "office-" + id).toList();
    double engine = Load.percentile(Load.times(QUERIES, i -> tasks.createTaskQuery().taskCandidateGroupIn(groups)
        .orderByDueDate().asc().listPage(0, PAGE)), 0.5);
    double ours = Load.percentile(Load.times(READS, i -> read(leader(), WorkTab.SUBTREE)), 0.5);
    double byOffice = Load.percentile(Load.times(50, i -> read(everyOffice(), WorkTab.CLAIMABLE)), 0.5);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("taskquery_ms", round(engine));
    parts.put("ours_ms", round(ours));
    parts.put("ours_as_holder_of_200_posts_ms", round(byOffice));
    results.add("worklist_vs_taskquery", engine / ours, "≥ 100", parts);
  }

  private double p95(Viewer viewer, WorkTab tab) throws Exception {
    Load.times(READS / 2, i -> read(viewer, tab));
    return Load.percentile(Load.times(READS, i -> read(viewer, tab)), 0.95);
  }

  private void read(Viewer viewer, WorkTab tab) {
    if (lists.page(viewer, tab, null, WorkCursor.START, PAGE).rows().size() < PAGE) {
      throw new IllegalStateException("the list is not full");
    }
  }

  private Viewer office() {
    return new Viewer(FIRST_CASE, List.of(post(offices.get(7), Level.COUNTY)));
  }

  private Viewer leader() {
    return new Viewer(FIRST_CASE, List.of(post(offices.get(0), Level.PROVINCE)));
  }

  private Viewer everyOffice() {
    List<Appointment> posts = new ArrayList<>();
    offices.forEach(office -> posts.add(post(office, Level.COUNTY)));
    return new Viewer(FIRST_CASE, posts);
  }

  private Appointment post(long office, Level level) {
    return new Appointment(1, "", office, OfficeKind.SUPERVISION_OFFICE, Line.RECTIFICATION, province.id(), level,
        Set.of(Role.SUPERVISION_OFFICE));
  }

  /** Adds tasks to our list and to the engine until there are so many. */
  private void fill(int count) {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> access = new ArrayList<>();
    List<Object[]> engineTasks = new ArrayList<>();
    List<Object[]> links = new ArrayList<>();
    for (; filled < count; filled++) {
      long office = offices.get(filled % OFFICES);
      LocalDate due = LocalDate.of(2017, 1, 1).plusDays((filled * 7919L) % 360);
      String taskId = "bench-" + filled;
      rows.add(new Object[] {"b" + filled, taskId, office, FIRST_CASE + filled, "B" + filled, due, province.id()});
      access.add(new Object[] {"D:" + province.id(), FIRST_CASE + filled});
      engineTasks.add(new Object[] {taskId, due});
      links.add(new Object[] {"link-" + filled, "office-" + office, taskId});
      if (rows.size() == 5000) {
        insert(rows, access, engineTasks, links);
      }
    }
    insert(rows, access, engineTasks, links);
    jdbc.execute("analyze table work_item, case_access, ACT_RU_TASK, ACT_RU_IDENTITYLINK");
  }

  private void insert(List<Object[]> rows, List<Object[]> access, List<Object[]> engineTasks, List<Object[]> links) {
    jdbc.batchUpdate("insert into work_item (ref, task_id, process_instance_id, process_key, task_key, form_key, mode, role,"
        + " office_id, state, line, case_kind, case_id, case_reference, title, place, due_on, priority, province_id,"
        + " created_at, changed_at, version) values (?, ?, '', 'rectification', 'reviewPlan', 'problem/reviewPlan', 'CLAIM',"
        + " 'SUPERVISION_OFFICE', ?, 'OPEN', 'RECTIFICATION', 'problem-item', ?, ?, '资金过了时限', '青石县', ?, 0, ?,"
        + " utc_timestamp(), utc_timestamp(), 0)", rows);
    jdbc.batchUpdate("insert into case_access (principal, case_kind, case_id, relation, created_at)"
        + " values (?, 'problem-item', ?, 'READER', utc_timestamp())", access);
    jdbc.batchUpdate("insert into ACT_RU_TASK (ID_, REV_, NAME_, TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_, DUE_DATE_,"
        + " SUSPENSION_STATE_) values (?, 1, '审方案', 'reviewPlan', 50, utc_timestamp(), ?, 1)", engineTasks);
    jdbc.batchUpdate("insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)"
        + " values (?, 1, ?, 'candidate', ?)", links);
    List.of(rows, access, engineTasks, links).forEach(List::clear);
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
