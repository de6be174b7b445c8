package org.xiaohao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.WorkListCheck;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class StartTests {

  @Autowired private Actors actors;
  @Autowired private WorkListCheck check;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void fillsTheDemoProvince() {
    assertThat(actors.as("qs.shouli").holds(Role.INTAKE_CLERK)).isTrue();
  }

  @Test
  @Tag("M19")
  void findsNoDifferenceBetweenWorkListAndEngineAndMendsWhatWasDeleted(@Autowired ProblemLists lists,
      @Autowired BusinessClock clock) {
    Viewer viewer = actors.as("qs.ducha");
    long office = viewer.officesWith(Set.of(Role.SUPERVISION_OFFICE)).get(0);
    List<String> tasks = IntStream.range(0, 10).mapToObj(i -> lists.enter(viewer,
        new FoundProblems(office, "COUNTY_FOUND", "督查发现的问题", "入户核查发现", null, clock.today(), false)))
        .map(ref -> jdbc.queryForObject("select task_id from work_item where case_reference = ?", String.class, ref))
        .toList();
    assertThat(check.compare().count()).isZero();
    tasks.forEach(task -> jdbc.update("delete from work_item where task_id = ?", task));
    assertThat(check.compare().missing()).containsExactlyInAnyOrderElementsOf(tasks);
    WorkListCheck.Differences repaired = check.repair();
    assertThat(repaired.missing()).containsExactlyInAnyOrderElementsOf(tasks);
    assertThat(repaired.surplus()).isEmpty();
    assertThat(check.compare().count()).isZero();
    tasks.forEach(task -> assertThat(jdbc.queryForObject("select state from work_item where task_id = ?", String.class,
        task)).isEqualTo("OPEN"));
  }
}
