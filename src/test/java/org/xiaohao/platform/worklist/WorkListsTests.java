package org.xiaohao.platform.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.xiaohao.platform.deadline.DaysLeft;
import org.xiaohao.platform.deadline.Deadlines;
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
  @Autowired private Deadlines deadlines;
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
    return walk(WorkFilter.of(tab), size);
  }

  private List<WorkRow> walk(WorkFilter filter, int size) {
    List<WorkRow> all = new ArrayList<>();
    WorkCursor at = WorkCursor.START;
    while (at != null) {
      WorkPage page = lists.page(worker, filter, at, size);
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

  private WorkFilter filter(WorkTab tab, Long office, WorkFilter.Due due, WorkFilter.Sort sort) {
    return new WorkFilter(tab, null, office, due, null, null, sort);
  }

  /** Some of a minute, so that many share one and the id has to tell them apart. */
  private void changedAtDifferentTimes() {
    jdbc.update("update work_item set changed_at = '2017-01-01' + interval (id % 20) minute where ref like 'wl%'");
  }

  @Test
  @Tag("M7")
  void walksEveryRowOnceByItsLastChange() {
    changedAtDifferentTimes();
    List<WorkRow> all = walk(filter(WorkTab.CLAIMABLE, null, null, WorkFilter.Sort.CHANGED), 17);
    assertThat(all).hasSize(ROWS).extracting(WorkRow::ref).doesNotHaveDuplicates();
    assertThat(all).isSortedAccordingTo(Comparator.comparing(WorkRow::taskChangedAt).thenComparing(WorkRow::id).reversed());
    access.follow(worker, new CaseRef(KIND, FIRST + 9));
    access.follow(worker, new CaseRef(KIND, FIRST + 8));
    assertThat(walk(filter(WorkTab.FOLLOWED, null, null, WorkFilter.Sort.CHANGED), 1)).hasSize(2)
        .isSortedAccordingTo(Comparator.comparing(WorkRow::taskChangedAt).reversed());
  }

  @Test
  @Tag("M7")
  void showsWhatIsOverdueInOneOfficeByItsLastChange() {
    changedAtDifferentTimes();
    long other = offices.byCode("lg.fupin").id();
    jdbc.update("update work_item set office_id = ? where ref in ('wl1', 'wl8', 'wl15')", other);
    for (WorkTab tab : List.of(WorkTab.OVERDUE, WorkTab.SUBTREE)) {
      List<WorkRow> here = walk(filter(tab, office, WorkFilter.Due.OVERDUE, WorkFilter.Sort.CHANGED), 7);
      assertThat(here).isNotEmpty().allMatch(row -> row.officeId() == office && row.dueOn().isBefore(clock.today()))
          .isSortedAccordingTo(Comparator.comparing(WorkRow::taskChangedAt).thenComparing(WorkRow::id).reversed());
      assertThat(here).extracting(WorkRow::ref).containsExactlyInAnyOrderElementsOf(
          walk(WorkTab.OVERDUE, 500).stream().filter(row -> row.officeId() == office).map(WorkRow::ref).toList());
      WorkFilter there = filter(tab, other, WorkFilter.Due.OVERDUE, WorkFilter.Sort.DUE);
      assertThat(walk(there, 2)).extracting(WorkRow::ref).containsExactlyInAnyOrder("wl1", "wl8", "wl15");
      assertThat(lists.count(worker, there)).isEqualTo(3);
    }
  }

  @Test
  @Tag("M7")
  void takesDueSoonForWhatTheRowsAreMarkedWith() {
    List<WorkRow> soon = walk(filter(WorkTab.CLAIMABLE, null, WorkFilter.Due.SOON, WorkFilter.Sort.DUE), 100);
    assertThat(soon).extracting(WorkRow::ref).containsExactlyInAnyOrderElementsOf(walk(WorkTab.CLAIMABLE, 500).stream()
        .filter(row -> Set.of(DaysLeft.Tone.SOON, DaysLeft.Tone.DUE_TODAY).contains(deadlines.daysLeft(row.dueOn()).tone()))
        .map(WorkRow::ref).toList()).isNotEmpty();
  }

  @Test
  @Tag("M7")
  void filtersByKindStepAndState() {
    jdbc.update("update work_item set case_kind = 'interview' where ref = 'wl3'");
    jdbc.update("update work_item set form_key = 'problem/reviewPlan' where ref = 'wl4'");
    assertThat(walk(new WorkFilter(WorkTab.CLAIMABLE, null, null, null, "interview", null, WorkFilter.Sort.DUE), 9))
        .extracting(WorkRow::ref).containsExactly("wl3");
    assertThat(walk(new WorkFilter(WorkTab.CLAIMABLE, "problem/reviewPlan", null, null, null, null, WorkFilter.Sort.DUE), 9))
        .extracting(WorkRow::ref).containsExactly("wl4");
    jdbc.update("update work_item set state = 'HELD', assignee_id = ? where ref = 'wl5'", worker.personId());
    WorkFilter held = new WorkFilter(WorkTab.OVERDUE, null, null, null, null, WorkItem.State.HELD, WorkFilter.Sort.DUE);
    jdbc.update("update work_item set due_on = '2016-01-01' where ref = 'wl5'");
    assertThat(walk(held, 9)).extracting(WorkRow::ref).containsExactly("wl5");
  }

  @Test
  void refusesAnOrderWithoutAnIndexAndAPlaceInAnotherOrder() {
    assertThatThrownBy(() -> walk(filter(WorkTab.SUBTREE, null, null, WorkFilter.Sort.CHANGED), 9))
        .hasMessage("filter.sort.office");
    WorkCursor byDate = lists.page(worker, WorkFilter.of(WorkTab.CLAIMABLE), WorkCursor.START, 5).next();
    assertThatThrownBy(() -> lists.page(worker, filter(WorkTab.CLAIMABLE, null, null, WorkFilter.Sort.CHANGED), byDate, 5))
        .hasMessage("cursor.broken");
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
      parameters.put("wish", WorkWish.of(WorkFilter.of(WorkTab.MINE), clock.today(), null));
      parameters.put("after", WorkCursor.START);
      parameters.put("limit", 51);
      assertThat(plan("list", parameters)).as(tab.name()).isNotEmpty()
          .allMatch(step -> !step.startsWith("w ALL"));
      assertThat(plan("count", parameters)).as(tab.name()).allMatch(step -> !step.startsWith("w ALL"));
    }
  }

  /** By the last change by its index, else each page of a busy office would sort all of its tasks. */
  @Test
  @Tag("M7")
  void readsIndexRangesOnlyWhateverIsAsked() throws Exception {
    insert(ROWS, 5_000, office, county);
    changedAtDifferentTimes();
    jdbc.execute("analyze table work_item");
    for (WorkTab tab : List.of(WorkTab.MINE, WorkTab.CLAIMABLE, WorkTab.OVERDUE, WorkTab.SUBTREE)) {
      for (WorkFilter.Sort sort : WorkFilter.Sort.values()) {
        assertThat(plan("list", asked(filter(tab, office, WorkFilter.Due.OVERDUE, sort)))).as(tab + " " + sort)
            .filteredOn(step -> step.startsWith("w ")).isNotEmpty()
            .allMatch(step -> step.matches("w (ref|range|ref_or_null|index_merge) .*work_item_.*"));
      }
    }
    assertThat(plan("list", asked(filter(WorkTab.CLAIMABLE, null, null, WorkFilter.Sort.CHANGED))))
        .filteredOn(step -> step.startsWith("w ")).isNotEmpty()
        .allMatch(step -> step.contains("work_item_office_changed"));
  }

  private Map<String, Object> asked(WorkFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("viewer", worker);
    parameters.put("branches",
        WorkBranches.of(filter.tab(), worker, List.of(), clock.today()).stream().filter(filter::meets).toList());
    parameters.put("wish", WorkWish.of(filter, clock.today(), clock.today()));
    parameters.put("after", WorkCursor.START);
    parameters.put("limit", 51);
    return parameters;
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
    parameters.put("wish", WorkWish.of(WorkFilter.of(WorkTab.MINE), clock.today(), null));
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
