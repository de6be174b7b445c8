package org.xiaohao.casework.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.support.XiaohaoTest;

/** Which facts propose a case of accountability, by the decision table and the negative list (S18). */
@XiaohaoTest
@Tag("S18")
class ProposedCasesTests {

  @Autowired private TriggerFacts facts;
  @Autowired private Accountabilities cases;
  @Autowired private Dossiers dossiers;
  @Autowired private CaseAccess access;
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

  /** A fact about a unit of 柳沟县. */
  private Accountability onUnit(String unit) {
    FactForm form = form(FactKind.FORGED_ATTENDANCE, null, "夜访 " + UUID.randomUUID());
    return proposed(facts.enter(actors.as("yc.ducha"), new FactForm(form.office(), form.kind(), form.area(), null, null, null,
        form.factOn(), form.source(), form.evidence(), id("office", unit)))).get(0);
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

  private Map<String, Object> opening(List<Long> subjects, List<Map<String, Object>> added) {
    return new HashMap<>(Map.of("decision", "OPEN", "handlingOffice", id("office", "lg.shi1"), "subjects", subjects,
        "added", added, "reason", "派出单位失管"));
  }

  private void refused(Accountability one, Map<String, Object> form, String field, String key) {
    assertThatThrownBy(() -> actors.complete("lg.anguan", one.subject(), "accountability/decideProposal", form))
        .hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  private static Map<String, Object> unit(Long id) {
    Map<String, Object> added = new HashMap<>(Map.of("kind", "UNIT", "reason", "日常管理在镇里"));
    added.put("unit", id);
    return added;
  }

  private static Map<String, Object> holder(long post) {
    return Map.of("kind", "PERSON", "post", post, "reason", "分管不力");
  }

  @Test
  @Tag("S57")
  @Tag("C24")
  void nameTheUnitOfTheFactAndLetAPersonAddAndDropWithReasons() {
    Accountability one = onUnit("lg.weiji");
    assertThat(one.handlingOfficeId()).as("the county manages its bureaus").isEqualTo(id("office", "lg.anguan"));
    assertThat(subjects(one)).containsExactly("lg.weiji");
    List<Long> proposed = jdbc.queryForList("select id from accountability_subject where accountability_id = ? order by no",
        Long.class, one.id());
    assertThat(proposed).hasSize(2);
    List<Long> head = proposed.subList(1, 2);
    refused(one, opening(head, List.of()), "dropReason", "accountability.drop.reason");
    refused(one, opening(proposed, List.of(unit(null))), "added[0].unit", "accountability.added.needed");
    refused(one, opening(proposed, List.of(unit(id("office", "sp.weiji")))), "added[0].unit", "accountability.subject.outside");
    refused(one, opening(proposed, List.of(holder(id("post", "lg.weiji")))), "added[0].post", "accountability.subject.twice");
    refused(one, opening(proposed, List.of(holder(id("post", "lg.anguan")))), "added[0].kind", "accountability.opener.tied");
    assertThat(access.isExcluded(one.subject(), actors.as("lg.zlg.zhenzhang").personId())).isFalse();
    Map<String, Object> form = opening(head, List.of(unit(id("office", "lg.zlg.zhengfu")),
        holder(id("post", "lg.zlg.zhenzhang"))));
    form.put("dropReason", "局机关已另行通报");
    actors.complete("lg.anguan", one.subject(), "accountability/decideProposal", form);
    assertThat(subjects(one)).containsExactly("lg.weiji", "lg.zlg.zhenzhang");
    Dossier dossier = dossiers.of(actors.as("lg.anguan"), one.ref(), true);
    assertThat(dossier.texts().get("dropped")).isEqualTo("柳沟县卫生和计划生育局：局机关已另行通报");
    assertThat(dossier.subjects()).extracting(subject -> subject.texts().get("added"))
        .containsExactly(null, "日常管理在镇里", "分管不力");
    assertThat(access.isExcluded(one.subject(), actors.as("lg.zlg.zhenzhang").personId())).isTrue();
    assertThat(cases.byId(one.id()).state()).isEqualTo(AccountabilityState.INVESTIGATING);
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
