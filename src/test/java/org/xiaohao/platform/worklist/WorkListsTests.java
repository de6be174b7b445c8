package org.xiaohao.platform.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.scripting.defaults.DefaultParameterHandler;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.absence.Absent;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.XiaohaoTest;

/** The lists on rows of their own, in an office no other test uses. */
@XiaohaoTest
class WorkListsTests {

  private static final String KIND = "problem-item";
  private static final int ROWS = 240;
  private static final long FIRST = 900_000_000L;

  @Autowired private WorkLists lists;
  @Autowired private CaseAccess access;
  @Autowired private Actors actors;
  @Autowired private Offices offices;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private SqlSessionFactory sessions;
  @Autowired private DataSource source;

  private Viewer worker;
  private long office;
  private long county;

  @BeforeEach
  void fill() {
    worker = actors.as("lg.ducha");
    office = offices.byCode("lg.ducha").id();
    county = offices.byCode("lg.ducha").divisionId();
    insert(0, ROWS, office, county);
    for (int i = 0; i < ROWS; i++) {
      access.grantDivisions(new CaseRef(KIND, FIRST + i), List.of(county));
    }
  }

  @AfterEach
  void clear() {
    for (String table : List.of("work_item", "case_exclusion", "case_follow", "case_access")) {
      jdbc.update("delete from " + table + " where case_id >= ?", FIRST);
    }
  }

  private void insert(int from, int to, long office, Long county) {
    List<Object[]> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      LocalDate due = i % 10 == 0 ? WorkItem.NO_DUE_DATE : clock.today().plusDays(i % 7 - 2);
      rows.add(new Object[] {"wl" + i, "wl" + i, office, FIRST + i, "WL" + i, due, county});
    }
    jdbc.batchUpdate("insert into work_item (ref, task_id, process_instance_id, process_key, task_key, form_key, mode, role, "
        + "office_id, state, line, case_kind, case_id, case_reference, title, due_on, priority, county_id, created_at, "
        + "changed_at, version) values (?, ?, 'p', 'rectification', 'signOff', 'problem/signOff', 'CLAIM', "
        + "'SUPERVISION_OFFICE', ?, 'OPEN', 'RECTIFICATION', '" + KIND + "', ?, ?, 't', ?, 0, ?, utc_timestamp(), "
        + "utc_timestamp(), 0)", rows);
  }

  private List<WorkRow> walk(WorkTab tab, int size) {
    List<WorkRow> all = new ArrayList<>();
    WorkCursor at = WorkCursor.START;
    while (at != null) {
      WorkPage page = lists.page(worker, tab, null, at, size);
      assertThat(page.rows().size()).isLessThanOrEqualTo(size);
      all.addAll(page.rows());
      at = page.next() == null ? null : WorkCursor.parse(page.next().toString());
    }
    return all.stream().filter(row -> row.ref().startsWith("wl")).toList();
  }

  @Test
  @Tag("M5")
  void walksEveryRowOnceInTheOrderOfTheDays() {
    List<WorkRow> all = walk(WorkTab.CLAIMABLE, 17);
    assertThat(all).hasSize(ROWS).extracting(WorkRow::ref).doesNotHaveDuplicates();
    assertThat(all).extracting(WorkRow::dueOn).isSorted();
  }

  @Test
  @Tag("M5")
  void losesNoRowWhileOthersTakeSome() {
    WorkPage first = lists.page(worker, WorkTab.CLAIMABLE, null, WorkCursor.START, 50);
    jdbc.update("update work_item set state = 'DONE' where ref = ?", first.rows().get(3).ref());
    WorkPage second = lists.page(worker, WorkTab.CLAIMABLE, null, first.next(), 50);
    List<String> expected = walk(WorkTab.CLAIMABLE, 500).stream().map(WorkRow::ref).toList().subList(49, 99);
    assertThat(second.rows()).extracting(WorkRow::ref).containsExactlyElementsOf(expected);
  }

  @Test
  @Tag("W15")
  void leavesOutTheCasesFromWhichOneIsRecused() {
    int before = lists.counts(worker).get(WorkTab.CLAIMABLE);
    access.exclude(new CaseRef(KIND, FIRST + 5), worker.personId(), "DECLARED", true);
    assertThat(walk(WorkTab.CLAIMABLE, 100)).hasSize(ROWS - 1);
    assertThat(walk(WorkTab.SUBTREE, 100)).extracting(WorkRow::ref).doesNotContain("wl5").hasSize(ROWS - 1);
    assertThat(lists.counts(worker).get(WorkTab.CLAIMABLE)).isEqualTo(before - 1);
    assertThat(lists.find(worker, "wl5")).isEmpty();
    assertThat(lists.find(worker, "wl6")).hasSize(1);
  }

  @Test
  void showsAnAreaOnlyToThoseWhoMaySeeTheCases() {
    jdbc.update("delete from case_access where case_kind = ? and case_id = ?", KIND, FIRST + 7);
    assertThat(walk(WorkTab.SUBTREE, 100)).extracting(WorkRow::ref).doesNotContain("wl7").hasSize(ROWS - 1);
    assertThat(lists.counts(actors.as("qs.shouli"))).doesNotContainKeys(WorkTab.SUBTREE, WorkTab.TO_ASSIGN);
  }

  @Test
  void countsWhatTheListsHold() {
    Map<WorkTab, Integer> counts = lists.counts(worker);
    for (WorkTab tab : counts.keySet()) {
      assertThat(counts.get(tab)).as(tab.name()).isEqualTo(lists.page(worker, tab, null, WorkCursor.START, 900).rows().size());
    }
    assertThat(walk(WorkTab.OVERDUE, 100)).isNotEmpty().allMatch(row -> row.dueOn().isBefore(clock.today()));
  }

  @Test
  void listsTheOpenTasksOfFollowedCases() {
    access.follow(worker, new CaseRef(KIND, FIRST + 9));
    assertThat(walk(WorkTab.FOLLOWED, 10)).extracting(WorkRow::ref).containsExactly("wl9");
  }

  @Test
  @Tag("M5")
  void readsIndexRangesOnly() throws Exception {
    insert(ROWS, 20_000, offices.byCode("sp.ducha").id(), null);
    jdbc.execute("analyze table work_item");
    Absent absent = new Absent(actors.as("qs.shi1.zhuren"), List.of(offices.byCode("qs.shi1").id()));
    for (WorkTab tab : List.of(WorkTab.MINE, WorkTab.CLAIMABLE, WorkTab.TO_ASSIGN, WorkTab.OVERDUE, WorkTab.SUBTREE)) {
      Map<String, Object> parameters = new HashMap<>();
      parameters.put("viewer", worker);
      parameters.put("branches", WorkBranches.of(tab, worker, List.of(absent), clock.today()));
      parameters.put("formKey", null);
      parameters.put("after", WorkCursor.START);
      parameters.put("limit", 51);
      assertThat(plan("list", parameters)).as(tab.name()).isNotEmpty()
          .allMatch(step -> !step.startsWith("w ALL"));
      assertThat(plan("count", parameters)).as(tab.name()).allMatch(step -> !step.startsWith("w ALL"));
    }
  }

  /** Else a leader's page would first gather every case of the province: three seconds at 300,000 tasks. */
  @Test
  @Tag("M5")
  void asksForTheRightRowByRow() throws Exception {
    insert(ROWS, 20_000, office, county);
    List<Object[]> rights = new ArrayList<>();
    for (long i = ROWS; i < 20_000; i++) {
      rights.add(new Object[] {"D:" + county, KIND, FIRST + i});
    }
    jdbc.batchUpdate("insert into case_access (principal, case_kind, case_id, relation, created_at) "
        + "values (?, ?, ?, 'READER', utc_timestamp())", rights);
    jdbc.execute("analyze table work_item, case_access");
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("viewer", worker);
    parameters.put("branches", WorkBranches.of(WorkTab.SUBTREE, worker, List.of(), clock.today()));
    parameters.put("formKey", null);
    parameters.put("after", WorkCursor.START);
    parameters.put("limit", 51);
    assertThat(plan("list", parameters)).filteredOn(step -> step.startsWith("visible_access")).isNotEmpty()
        .allMatch(step -> step.endsWith("DEPENDENT SUBQUERY"));
  }

  /** Table, kind of access, index and kind of query of each step. */
  private List<String> plan(String statement, Map<String, Object> parameters) throws Exception {
    MappedStatement mapped =
        sessions.getConfiguration().getMappedStatement(WorkListMapper.class.getName() + "." + statement);
    BoundSql sql = mapped.getBoundSql(parameters);
    try (Connection connection = source.getConnection();
        PreparedStatement explain = connection.prepareStatement("explain " + sql.getSql())) {
      new DefaultParameterHandler(mapped, parameters, sql).setParameters(explain);
      List<String> steps = new ArrayList<>();
      try (ResultSet rows = explain.executeQuery()) {
        while (rows.next()) {
          steps.add(rows.getString("table") + " " + rows.getString("type") + " " + rows.getString("key") + " "
              + rows.getString("select_type"));
        }
      }
      return steps;
    }
  }
}
