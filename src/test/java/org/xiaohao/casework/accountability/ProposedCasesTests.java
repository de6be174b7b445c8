package org.xiaohao.casework.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.interview.FactForm;
import org.xiaohao.casework.interview.FactKind;
import org.xiaohao.casework.interview.Grade;
import org.xiaohao.casework.interview.TriggerFact;
import org.xiaohao.casework.interview.TriggerFacts;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.support.XiaohaoTest;

/** Which facts propose a case of accountability, by the decision table and the negative list (S18). */
@XiaohaoTest
@Tag("S18")
class ProposedCasesTests {

  @Autowired private TriggerFacts facts;
  @Autowired private Accountabilities cases;
  @Autowired private Actors actors;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;

  private long id(String table, String code) {
    return jdbc.queryForObject("select id from " + table + " where code = ?", Long.class, code);
  }

  private FactForm form(FactKind kind, String negativeCode, String source) {
    return new FactForm(id("office", "yc.ducha"), kind, id("division", "lg"), Grade.AVERAGE, true, negativeCode,
        clock.today(), source, "资金结转闲置一千二百万元", null);
  }

  private TriggerFact enter(FactKind kind, String negativeCode) {
    return facts.enter(actors.as("yc.ducha"), form(kind, negativeCode, "通报 " + UUID.randomUUID()));
  }

  private List<Accountability> proposed(TriggerFact fact) {
    return jdbc.queryForList("select id from accountability where source_number = ?", Long.class, fact.ref()).stream()
        .map(cases::byId).toList();
  }

  private List<String> subjects(Accountability one) {
    return jdbc.queryForList("select coalesce(p.code, '') from accountability_subject s left join person p"
        + " on p.id = s.person_id where s.accountability_id = ? and s.kind = 'PERSON' order by s.no", String.class, one.id());
  }

  @ParameterizedTest
  @EnumSource(names = {"IDLE_FUNDS", "BID_RIGGING", "FORGED_ATTENDANCE", "SHAM_RECTIFICATION"})
  void proposeACaseAgainstTheGovernmentAndTheHeadsOfTheArea(FactKind kind) {
    TriggerFact fact = enter(kind, null);
    assertThat(proposed(fact)).singleElement().satisfies(one -> {
      assertThat(one.state()).isEqualTo(AccountabilityState.PROPOSED);
      assertThat(one.openedById()).isNull();
      assertThat(one.ruleId()).startsWith("accountability-trigger-2020/");
      assertThat(subjects(one)).containsExactly("lg.xianweishuji", "lg.xianzhang");
    });
  }

  @ParameterizedTest
  @EnumSource(names = {"OVERDUE", "SECOND_RETURN", "RELAPSE", "ASSESSMENT", "LOW_RANK", "PROMINENT_PROBLEM"})
  void proposeAnInterviewFirst(FactKind kind) {
    assertThat(proposed(enter(kind, null))).isEmpty();
  }

  @Test
  void followTheConsequenceThatTheNegativeListNames() {
    assertThat(proposed(enter(FactKind.NEGATIVE_LIST, "F05"))).singleElement().satisfies(one -> {
      assertThat(one.triggerKind()).isEqualTo(TriggerKind.NEGATIVE_LIST);
      assertThat(one.triggerCode()).isEqualTo("F05");
    });
    assertThat(proposed(enter(FactKind.NEGATIVE_LIST, "F01"))).isEmpty();
  }

  @Test
  void proposeOnceOnly() {
    String source = "审计报告 " + UUID.randomUUID();
    TriggerFact fact = facts.enter(actors.as("yc.ducha"), form(FactKind.IDLE_FUNDS, null, source));
    assertThatThrownBy(() -> facts.enter(actors.as("yc.ducha"), form(FactKind.IDLE_FUNDS, null, source)))
        .hasMessage("trigger.known");
    assertThat(proposed(fact)).hasSize(1);
    assertThat(jdbc.queryForList("select form_key from work_item where case_kind = 'accountability' and case_id = ?",
        String.class, proposed(fact).get(0).id())).containsExactly("accountability/decideProposal");
  }
}
