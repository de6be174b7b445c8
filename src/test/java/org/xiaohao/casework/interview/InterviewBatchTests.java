package org.xiaohao.casework.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.workflow.InvalidForm;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Provincial leaders interview the areas that rank low with prominent problems: one session for each (S48). */
@XiaohaoTest
@Tag("S48")
class InterviewBatchTests {

  @Autowired private TriggerFacts facts;
  @Autowired private Interviews interviews;
  @Autowired private InterviewBatches batches;
  @Autowired private Actors actors;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;
  @LocalServerPort private int port;

  private Interview ranked(Division area) {
    long office = jdbc.queryForObject("select id from office where code = 'yc.ducha'", Long.class);
    TriggerFact fact = facts.enter(actors.as("yc.ducha"), new FactForm(office, FactKind.LOW_RANK, area.id(), null, true,
        null, clock.today(), "2016年度考核排名 " + UUID.randomUUID(), "排名靠后，易地搬迁问题突出", null));
    return interviews.byId(fact.interviewId());
  }

  /** One area of the province each, as many as it has up to ten. */
  private List<Interview> ranked() {
    long office = jdbc.queryForObject("select id from office where code = 'yc.ducha'", Long.class);
    List<Interview> sessions = new ArrayList<>();
    facts.areas(office).stream().filter(area -> !area.level().name().equals("TOWNSHIP")).limit(10)
        .forEach(area -> sessions.add(ranked(area)));
    return sessions;
  }

  private InterviewBatchForm form(List<Interview> sessions) {
    return new InterviewBatchForm(sessions.stream().map(Interview::ref).toList(), List.of("F03"),
        actors.as("yc.fupin").personId(), "省委组织部", "2016年度考核排名靠后且问题突出");
  }

  @Test
  void makesASessionOfItsOwnForEachArea() {
    List<Interview> sessions = ranked();
    assertThat(sessions).hasSizeGreaterThan(4).doesNotHaveDuplicates();
    List<InterviewBatches.Row> preview = batches.rows(actors.as("yc.ducha")).stream()
        .filter(row -> sessions.stream().anyMatch(one -> one.id() == row.interview().id())).toList();
    assertThat(preview).hasSameSizeAs(sessions).allSatisfy(row -> assertThat(row.summoned()).isNotEmpty());
    batches.propose(actors.as("yc.ducha"), form(sessions));
    for (InterviewBatches.Row row : preview) {
      Interview now = interviews.byId(row.interview().id());
      assertThat(now.state()).as(row.area()).isEqualTo(InterviewState.SUBMITTED);
      assertThat(interviews.persons(now)).as("its own people").extracting(InterviewPerson::personId)
          .containsExactlyInAnyOrderElementsOf(row.summoned().stream().map(chief -> chief.personId()).toList());
      assertThat(jdbc.queryForList("select form_key from work_item where case_kind = 'interview' and case_id = ?"
          + " and state not in ('DONE', 'CANCELLED')", String.class, now.id())).containsExactly("interview/approveInterview");
    }
    assertThat(batches.rows(actors.as("yc.ducha"))).noneMatch(row -> sessions.contains(row.interview()));
  }

  @Test
  void refusesAllAndNamesTheRowThatIsWrong() {
    List<Interview> sessions = ranked().subList(0, 2);
    Viewer colleague = actors.as("yc.ducha.zhuren");
    actors.takeUp("yc.ducha.zhuren", sessions.get(1).subject(), "interview/proposeInterview");
    assertThatThrownBy(() -> batches.propose(actors.as("yc.ducha"), form(sessions)))
        .isInstanceOfSatisfying(InvalidForm.class, refusal -> assertThat(refusal.faults()).singleElement()
            .satisfies(fault -> {
              assertThat(fault.field()).isEqualTo("sessions[1]");
              assertThat(fault.key()).isEqualTo("interview.batch.held");
            }));
    assertThat(interviews.byId(sessions.get(0).id()).state()).as("nothing half-done").isEqualTo(InterviewState.PROPOSED);
    assertThat(colleague.personId()).isPositive();
    Site page = new Site(port).login("yc.ducha");
    var refused = page.postFrom("/desk/interviews/batch", "/desk/interviews/batch",
        Map.of("sessions", sessions.get(1).ref(), "leader", "" + actors.as("yc.fupin").personId(), "reason", "排名靠后"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("同事正在办理", "href=\"#f-" + sessions.get(1).ref(), "排名靠后");
    actors.giveBack(colleague, sessions.get(1).subject(), "interview/proposeInterview");
  }

  @Test
  void showsWhomItWouldSummonToTheOfficeThatProposesOnly() {
    Interview session = ranked().get(0);
    assertThat(new Site(port).login("yc.ducha").get("/desk/interviews/batch").body()).contains(session.ref(), "排名靠后且问题突出");
    assertThat(new Site(port).login("qs.ducha").get("/desk/interviews/batch").body()).doesNotContain(session.ref());
    assertThat(new Site(port).login("qs.xianzhang").get("/desk/interviews/batch").statusCode()).isEqualTo(403);
    assertThatThrownBy(() -> batches.propose(actors.as("qs.ducha"), form(List.of(session))))
        .isInstanceOfSatisfying(InvalidForm.class,
            refusal -> assertThat(refusal.faults().get(0).key()).isEqualTo("interview.batch.gone"));
  }
}
