package org.xiaohao.casework.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaohao.casework.accountability.AccountabilityDesk.forPerson;
import static org.xiaohao.casework.accountability.AccountabilityDesk.forUnit;
import static org.xiaohao.casework.accountability.AccountabilityDesk.with;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** What follows a decision, and by when: announced (D13), formalities of a changed post (D11), executed (D13). */
@XiaohaoTest
class ExecutionClocksTests {

  @Autowired private AccountabilityDesk desk;
  @Autowired private Deadlines deadlines;
  @Autowired private TaskHandlers handlers;
  @LocalServerPort private int port;

  /** A unit is named in a circular, a person removed; the Party committee approved it that many days ago. */
  private Accountability approved(int daysAgo) {
    Accountability one = desk.open();
    desk.drafted(one, forUnit(), with(with(forPerson(), "form", "ORGANISATIONAL"), "measure", "REMOVAL"));
    String heldOn = desk.clock.today().minusDays(daysAgo).toString();
    desk.does("qs.shuji", one, "deliberate", with(desk.meeting("qs", "DECIDE"), "heldOn", heldOn));
    assertThat(deadlines.dueOn(one.subject(), "D13")).as("nothing to announce before the committee approves").isEmpty();
    desk.does("qs.xianweishuji", one, "approveByCommittee", Map.of("decision", "APPROVE", "heldOn", heldOn, "votes",
        desk.committee("FOR"), "opinion", "同意"));
    return one;
  }

  private Accountability served() {
    Accountability one = approved(0);
    desk.issue(one);
    serve(one, desk.clock.today());
    return one;
  }

  private void serve(Accountability one, LocalDate announcedOn) {
    desk.does("qs.shi1.a", one, "serveDecision", Map.of("announcedOn", announcedOn.toString(), "announcedAt", "村党员大会",
        "receipts", List.of(desk.receipt(one, 1, "qs.xyp.bsl.zhishu"), desk.receipt(one, 2, "qs.xyp.bsl.zhuren"))));
  }

  private String state(Accountability one, String code) {
    return desk.jdbc.queryForObject("select state from deadline where case_kind = 'accountability' and case_id = ?"
        + " and code = ?", String.class, one.id(), code);
  }

  private Map<String, Object> work(Accountability one, String task) {
    return desk.jdbc.queryForMap("select clock, due_on from work_item where case_kind = 'accountability' and case_id = ?"
        + " and form_key = ?", one.id(), "accountability/" + task);
  }

  private Map<String, Object> formalities(Accountability one, int no, LocalDate doneOn) {
    return Map.of("formalities", List.of(Map.of("subject", desk.subject(one, no), "doneOn", doneOn.toString(), "paper",
        "青组干〔2017〕7号", "remark", "免职手续和工资变动")));
  }

  @Test
  @Tag("D13")
  void announcesWithinAMonthOfTheDecisionAndExecutesWithinSixOfService() {
    LocalDate today = desk.clock.today();
    Accountability one = approved(20);
    LocalDate dueOn = today.minusDays(20).plusMonths(1);
    assertThat(deadlines.dueOn(one.subject(), "D13")).as("from the decision, whenever it is issued").contains(dueOn);
    assertThat(work(one, "issueDecision")).containsEntry("clock", "D13").containsEntry("due_on", java.sql.Date.valueOf(dueOn));
    desk.issue(one);
    assertThat(work(one, "serveDecision")).containsEntry("due_on", java.sql.Date.valueOf(dueOn));
    assertThatThrownBy(() -> serve(one, today.minusDays(21))).hasMessage("accountability.effective.early")
        .hasFieldOrPropertyWithValue("field", "announcedOn");
    serve(one, today.minusDays(1));
    assertThat(state(one, "D13")).isEqualTo("MET");
    assertThat(deadlines.dueOn(one.subject(), "D13-EXECUTION")).contains(today.plusMonths(6));
    assertThat(work(one, "completeFormalities")).isNotEmpty();
    desk.does("qs.shi1.a", one, "completeFormalities", formalities(one, 2, today));
    assertThat(work(one, "execute")).containsEntry("clock", "D13-EXECUTION");
    desk.execute(one);
    assertThat(state(one, "D13-EXECUTION")).isEqualTo("MET");
  }

  @Test
  @Tag("D13")
  void isLateWhenItWasAnnouncedAfterTheMonth() {
    Accountability one = approved(60);
    desk.issue(one);
    serve(one, desk.clock.today());
    assertThat(state(one, "D13")).isEqualTo("BREACHED_MET");
  }

  @Test
  @Tag("D11")
  void completesTheFormalitiesOfAChangedPostWithinAMonth() {
    Accountability one = served();
    LocalDate dueOn = desk.clock.today().plusMonths(1);
    assertThat(deadlines.dueOn(one.subject(), "D11")).contains(dueOn);
    assertThat(work(one, "completeFormalities")).containsEntry("clock", "D11")
        .containsEntry("due_on", java.sql.Date.valueOf(dueOn));
    assertThat(desk.open(one)).as("the rest has six months and comes after").doesNotContain("accountability/execute");
    assertThatThrownBy(() -> desk.does("qs.shi1.a", one, "completeFormalities", Map.of()))
        .hasMessage("accountability.formalities.missing");
    assertThatThrownBy(() -> desk.does("qs.shi1.a", one, "completeFormalities", formalities(one, 1, desk.clock.today())))
        .as("no post of a unit changes").hasMessage("accountability.formalities.nothing");
    assertThatThrownBy(() -> desk.does("qs.shi1.a", one, "completeFormalities",
        formalities(one, 2, desk.clock.today().minusDays(1)))).hasMessage("accountability.effective.early")
        .hasFieldOrPropertyWithValue("field", "formalities[0].doneOn");
    desk.does("qs.shi1.a", one, "completeFormalities", formalities(one, 2, desk.clock.today()));
    assertThat(state(one, "D11")).isEqualTo("MET");
    assertThat(desk.subjects(one).get(1).get("formalities_on")).isNotNull();
    assertThat(desk.open(one)).containsExactly("accountability/execute");
    Site staff = new Site(port).login("qs.shi1.a");
    assertThat(staff.get("/accountability/" + one.ref()).body()).contains("职务变动手续").doesNotContain("青组干〔2017〕7号");
    assertThat(staff.get("/accountability/" + one.ref() + "?texts=true").body()).contains("青组干〔2017〕7号");
  }

  private List<String> mailed(String template, String sql, Object value) {
    return desk.jdbc.queryForList("select p.code from outbox o join person p on p.id = o.recipient_id"
        + " where o.template = ? and " + sql + " order by p.code", String.class, template, value);
  }

  private List<String> subjectsTold(Accountability one, String what) {
    return desk.subjects(one).stream().flatMap(subject -> mailed("matter", "o.dedup_key like ?",
        "matter:" + what + ":" + subject.get("ref") + ":%").stream()).toList();
  }

  /** The subjects, by mails that name no case; the organs that decided and approved, which the execution is reported to. */
  @Test
  @Tag("D13")
  void tellsThoseConcernedOfServiceAndOfExecution() {
    Accountability one = approved(0);
    desk.issue(one);
    assertThat(handlers.of("accountability/serveDecision").told(context(one, "serveDecision")).toString())
        .as("what is served").contains("履职不力", "问责条例第七条第二款");
    assertThat(subjectsTold(one, "served")).isEmpty();
    serve(one, desk.clock.today());
    assertThat(subjectsTold(one, "served")).containsExactly("qs.xyp.bsl.zhishu", "qs.xyp.bsl.zhuren");
    desk.does("qs.shi1.a", one, "completeFormalities", formalities(one, 2, desk.clock.today()));
    assertThat(handlers.of("accountability/execute").told(context(one, "execute")).toString()).as("what is carried out")
        .contains("履职不力");
    desk.execute(one);
    assertThat(subjectsTold(one, "executed")).hasSize(2);
    assertThat(mailed("case.executed", "o.case_kind = 'accountability' and o.case_id = ?", one.id()))
        .containsExactly("qs.shuji", "qs.xianweishuji");
    for (String login : List.of("qs.shuji", "qs.xianweishuji")) {
      assertThat(new Site(port).login(login).get("/accountability/" + one.ref()).statusCode()).as(login).isEqualTo(200);
    }
  }

  private TaskContext context(Accountability one, String task) {
    return new TaskContext("any", "accountability/" + task, one.subject(), desk.as("qs.shi1.a"), desk.id("office", "qs.shi1"));
  }

  @Test
  @Tag("D11")
  void owesNoFormalitiesWhereNoPostChanges() {
    Accountability one = desk.open();
    desk.served(one);
    assertThat(deadlines.dueOn(one.subject(), "D11")).isEmpty();
    assertThat(desk.open(one)).containsExactly("accountability/execute");
  }

  @Test
  @Tag("D11")
  void owesNoneAnyMoreWhenAnAppealHasChangedTheMeasure() {
    Accountability one = served();
    desk.jdbc.update("update accountability_subject set form = 'ADMONITION', measure = null where id = ?",
        desk.subject(one, 2));
    desk.does("qs.shi1.a", one, "completeFormalities", new HashMap<>());
    assertThat(state(one, "D11")).isEqualTo("CANCELLED");
    assertThat(desk.open(one)).containsExactly("accountability/execute");
  }
}
