package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaohao.casework.report.ReportFixtures.listed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.casework.escrow.Custody;
import org.xiaohao.casework.escrow.CustodianKeys;
import org.xiaohao.casework.escrow.HandOvers;
import org.xiaohao.casework.escrow.Purpose;
import org.xiaohao.casework.escrow.Register;
import org.xiaohao.demo.Actors;
import org.xiaohao.demo.DemoProvince;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.support.XiaohaoTest;

/** Where named reports go, and what happens when custodians join, leave or lose their passphrase (decision 13). */
@XiaohaoTest
@Tag("W14")
class CustodiansTests {

  @LocalServerPort
  private int port;
  @Autowired
  private Reports reports;
  @Autowired
  private ReporterIdentities identities;
  @Autowired
  private CustodianKeys keys;
  @Autowired
  private Custody custody;
  @Autowired
  private HandOvers handOvers;
  @Autowired
  private ReportFixtures fixtures;
  @Autowired
  private Actors actors;
  @Autowired
  private TransactionTemplate transaction;
  @Autowired
  private JdbcTemplate jdbc;
  @Autowired
  private ApplicationContext program;

  /** Does it and undoes it: the custodians of the shared database stay as they are. */
  private void undone(Runnable deed) {
    transaction.executeWithoutResult(status -> {
      status.setRollbackOnly();
      deed.run();
    });
  }

  private void noKeyIn(String... divisions) {
    for (String division : divisions) {
      jdbc.update("update custodian_key k join person p on p.id = k.person_id set k.in_use = null where p.code like ?",
          division + ".baoguan.%");
    }
  }

  private FiledReport named(String place) {
    Register.changedIn(program);
    return reports.file(fixtures.named(place, "把名额给了弟弟"));
  }

  private Report report(FiledReport filed, String login) {
    return reports.visible(actors.as(login), filed.ref());
  }

  private List<String> keepers(FiledReport filed) {
    return jdbc.queryForList("select p.code from sealed_key s join sealed_content c on c.id = s.content_id"
        + " join entrusted_identity e on e.id = c.owner_id join custodian_key k on k.key_id = s.recipient_key_id"
        + " join person p on p.id = k.person_id where c.owner_table = 'entrusted_identity' and c.field = 'identity'"
        + " and e.case_id = ? order by p.code", String.class, filed.id());
  }

  @Test
  void sendsANamedReportUpWhileItsCentreHasNobodyToKeepTheName() {
    undone(() -> {
      noKeyIn("qs");
      FiledReport filed = named("qs.xyp.bsl");
      assertThat(report(filed, "yl.shouli").centreOfficeId()).isEqualTo(fixtures.office("yl", OfficeKind.REPORT_CENTRE));
      assertThat(report(filed, "yl.shouli").routedRule()).endsWith("+no-custodian");
      assertThat(keepers(filed)).containsExactly("yc.baoguan.a", "yc.baoguan.b", "yl.baoguan.a", "yl.baoguan.b");
      FiledReport anonymous = reports.file(fixtures.anonymous("qs.xyp.bsl", "x"));
      assertThat(report(anonymous, "qs.shouli").centreOfficeId()).isEqualTo(fixtures.office("qs", OfficeKind.REPORT_CENTRE));
    });
  }

  @Test
  void refusesTheNameAndKeepsWhatWasTypedWhenNobodyKeepsNames() throws Exception {
    int before = jdbc.queryForObject("select count(*) from report", Integer.class);
    jdbc.update("update custodian_key set in_use = null");
    Register.changedIn(program);
    try {
      Visitor visitor = new Visitor(port);
      visitor.get("/report");
      visitor.submit("/report", "go", "next", "what", "把名额给了弟弟", "place", "yc", "place", "yl", "place", "qs");
      visitor.submit("/report", "go", "next", "signature", "NAMED", "name", "柏三娃", "phone", "13800000000");
      String refused = visitor.submit("/report", "go", "send").body();
      assertThat(refused).contains("改选“不留姓名”再提交", "柏三娃", "把名额给了弟弟");
      assertThat(jdbc.queryForObject("select count(*) from report", Integer.class)).isEqualTo(before);
      visitor.submit("/report", "go", "next", "signature", "ANONYMOUS");
      assertThat(visitor.submit("/report", "go", "send").body()).contains("查询码");
      assertThat(visitor.json("/api/v1/reports", "{\"what\":\"x\",\"signature\":\"NAMED\",\"name\":\"柏三娃\","
          + "\"phone\":\"13800000000\"}").body()).contains("name").doesNotContain("柏三娃");
    } finally {
      jdbc.update("update custodian_key set in_use = true where retired_at is null");
      Register.changedIn(program);
    }
  }

  @Test
  void handsANameToACustodianWhoJoinsAndTakesItFromOneWhoLeaves() {
    undone(() -> {
      noKeyIn("qs");
      jdbc.update("update custodian_key k join person p on p.id = k.person_id set k.in_use = true"
          + " where p.code = 'qs.baoguan.a'");
      FiledReport filed = named("qs.xyp.bsl");
      assertThat(keepers(filed)).containsExactly("qs.baoguan.a", "yl.baoguan.a", "yl.baoguan.b");
      Viewer joining = actors.as("qs.baoguan.b");
      String passphrase = keys.setUp(joining).shown();
      String ref = asked(filed);
      assertThatThrownBy(() -> custody.approve(joining, ref, passphrase)).hasMessage("identity.key.lacks");
      Viewer colleague = actors.as("qs.baoguan.a");
      assertThat(handOvers.waiting(colleague)).isPositive();
      assertThatThrownBy(() -> handOvers.handOver(colleague, passphrase)).hasMessage("passphrase.wrong");
      handOvers.handOver(colleague, DemoProvince.PASSPHRASE);
      assertThat(handOvers.waiting(colleague)).isZero();
      custody.approve(joining, ref, passphrase);
      assertThat(identities.open(actors.as("qs.shouli"), filed.ref(), ref).name()).isEqualTo("柏三娃");
      leave("qs.baoguan.a");
      HandOvers.Leaver leaver = handOvers.leavers(joining).stream()
          .filter(one -> one.personId() == colleague.personId()).findFirst().orElseThrow();
      handOvers.remove(joining, leaver.keyId());
      assertThat(keepers(filed)).containsExactly("qs.baoguan.b", "yl.baoguan.a", "yl.baoguan.b");
      assertThat(handOvers.leavers(joining)).isEmpty();
    });
  }

  private String asked(FiledReport filed) {
    return identities.ask(actors.as("qs.shouli"), filed.ref(), Purpose.CALL_BACK, "需要核实", List.of());
  }

  private void leave(String code) {
    jdbc.update("update post_holding h join person p on p.id = h.person_id set h.to_on = '2017-01-01' where p.code = ?",
        code);
  }

  @Test
  void takesNoNameFromTheOnlyKeyThatOpensIt() {
    undone(() -> {
      noKeyIn("qs", "yl");
      jdbc.update("update custodian_key k join person p on p.id = k.person_id set k.in_use = true"
          + " where p.code = 'qs.baoguan.a'");
      FiledReport filed = named("qs.xyp.bsl");
      leave("qs.baoguan.a");
      Viewer other = actors.as("qs.baoguan.b");
      String key = handOvers.leavers(other).stream().map(HandOvers.Leaver::keyId).findFirst().orElseThrow();
      assertThatThrownBy(() -> transaction.executeWithoutResult(status -> handOvers.remove(other, key)))
          .hasMessage("identity.key.last");
      assertThat(keepers(filed)).containsExactly("qs.baoguan.a");
    });
  }

  @Test
  void givesANewKeyToACustodianWhoLostThePassphrase() {
    undone(() -> {
      FiledReport filed = named("qs.xyp.bsl");
      Viewer forgetful = actors.as("qs.baoguan.a");
      assertThatThrownBy(() -> keys.setUp(forgetful)).hasMessage("identity.key.exists");
      handOvers.giveUp(forgetful);
      assertThat(keepers(filed)).containsExactly("qs.baoguan.b", "yl.baoguan.a", "yl.baoguan.b");
      String passphrase = keys.setUp(forgetful).shown();
      handOvers.handOver(actors.as("yl.baoguan.a"), DemoProvince.PASSPHRASE);
      assertThat(keepers(filed)).contains("qs.baoguan.a");
      custody.approve(forgetful, asked(filed), passphrase);
    });
  }

  @Test
  void refusesACustodianWhoIsSomethingElseAsWell() {
    undone(() -> {
      jdbc.update("insert into post_holding (post_id, person_id, from_on, to_on) select h.post_id, c.id, h.from_on, null"
          + " from post_holding h join person p on p.id = h.person_id, person c"
          + " where p.code = 'qs.shi1.a' and c.code = 'qs.baoguan.a'");
      noKeyIn("qs");
      assertThatThrownBy(() -> keys.setUp(actors.as("qs.baoguan.a"))).hasMessage("identity.custodian.only");
      assertThatThrownBy(() -> custody.waiting(actors.as("qs.baoguan.a"))).hasMessage("unknown");
      jdbc.update("update custodian_key set in_use = true where retired_at is null");
      assertThat(keepers(named("qs.xyp.bsl"))).containsExactly("qs.baoguan.b", "yl.baoguan.a", "yl.baoguan.b");
    });
    assertThatThrownBy(() -> keys.setUp(actors.as("qs.zhuren"))).hasMessage("identity.custodian.only");
  }

  @Test
  void leavesTheLowerCentreNoKeyToTheNameOfAReportThatWentUp() {
    FiledReport filed = named("qs.xyp.bsl");
    String waiting = asked(filed);
    actors.complete("qs.shouli", new CaseRef(Report.KIND, filed.id()), "report/register", Map.of("kinds", List.of("OTHER"),
        "signature", "NAMED", "place", fixtures.place("qs.xyp.bsl"), "proposal", "SEND_UP"));
    assertThat(keepers(filed)).containsExactly("yl.baoguan.a", "yl.baoguan.b");
    assertThat(jdbc.queryForObject("select state from identity_request where ref = ?", String.class, waiting))
        .isEqualTo("WITHDRAWN");
    handOvers.handOver(actors.as("yl.baoguan.a"), DemoProvince.PASSPHRASE);
    assertThat(keepers(filed)).containsExactly("yc.baoguan.a", "yc.baoguan.b", "yl.baoguan.a", "yl.baoguan.b");
    String ref = identities.ask(actors.as("yl.shouli"), filed.ref(), Purpose.CALL_BACK, "需要核实", List.of());
    custody.approve(actors.as("yl.baoguan.b"), ref, DemoProvince.PASSPHRASE);
    assertThat(identities.open(actors.as("yl.shouli"), filed.ref(), ref).name()).isEqualTo("柏三娃");
  }

  @Test
  void sealsNoNameToACustodianWhoIsKinOfTheAccused() {
    undone(() -> {
      jdbc.update("insert into person_tie (person_id, other_person_id, kind) select a.id, b.id, 'KIN' from person a, person b"
          + " where a.code = 'qs.xyp.bsl.zhuren' and b.code in ('qs.baoguan.a', 'yl.baoguan.b')");
      FiledReport filed = reports.file(fixtures.named("qs.xyp.bsl", "把名额给了弟弟",
          listed(fixtures.post("qs.xyp.bsl", OfficeKind.VILLAGE_COMMITTEE, "村主任"))));
      assertThat(keepers(filed)).containsExactly("qs.baoguan.b", "yl.baoguan.a");
      String ref = asked(filed);
      assertThatThrownBy(() -> custody.one(actors.as("qs.baoguan.a"), ref)).hasMessage("unknown");
      handOvers.handOver(actors.as("qs.baoguan.b"), DemoProvince.PASSPHRASE);
      assertThat(keepers(filed)).containsExactly("qs.baoguan.b", "yl.baoguan.a");
    });
  }
}
