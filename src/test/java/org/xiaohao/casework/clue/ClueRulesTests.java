package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.ReportFiles;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class ClueRulesTests {

  @Autowired private ClueDesk desk;
  @Autowired private CaseAccess access;
  @Autowired private Signatures signatures;
  @Autowired private ClueDossiers dossiers;
  @Autowired private ClueExtensions extensions;
  @Autowired private ReportFiles files;

  private CaseRef verifying() {
    CaseRef clue = desk.c01();
    desk.dispose(clue, "PRELIM_VERIFICATION", Map.of());
    return clue;
  }

  @Test
  void refusesATeamOfOne() {
    CaseRef clue = verifying();
    assertThatThrownBy(() -> desk.does("shi1.a", clue, "planVerification", desk.plan("shi1.a", "shi1.a")))
        .hasMessage("clue.team.two");
  }

  @Test
  @Tag("W9")
  void letsTheTeamAndTheHeadsOpenOriginalsOfTheReport() {
    CaseRef clue = verifying();
    Report report = desk.reports.visible(desk.actors.as("qs.shouli"), desk.list("select ref from report where id = ?",
        String.class, desk.report(clue).id()).get(0));
    desk.does("shi1.a", clue, "planVerification", desk.plan("shi1.a", "shi1.b"));
    assertThat(files.mayOpenOriginals(desk.actors.as("qs.shi1.a"), report)).isFalse();
    desk.review(clue, "approveVerificationPlan", "APPROVE", Map.of("measures", List.of("OBTAIN")));
    for (String holder : List.of("qs.shi1.a", "qs.shi1.b", "qs.shi1.zhuren", "qs.zhuren")) {
      assertThat(files.mayOpenOriginals(desk.actors.as(holder), report)).as(holder).isTrue();
    }
    for (String other : List.of("qs.shouli", "qs.shi2.a", "qs.shi2.zhuren", "by.zhuren")) {
      assertThat(files.mayOpenOriginals(desk.actors.as(other), report)).as(other).isFalse();
    }
  }

  @Test
  void refusesAMemberTiedToARespondent() {
    CaseRef clue = desk.c05();
    assertThat(access.isExcluded(clue, desk.person("qs.shi1.c"))).isTrue();
    desk.propose(clue, "PRELIM_VERIFICATION", Map.of("subKind", "DIVERT"));
    desk.study(clue, "studyDisposal", "AGREE", Map.of());
    desk.review(clue, "reviewDisposal", "AGREE", Map.of());
    desk.approve(clue, "approveDisposal", "APPROVE", Map.of());
    assertThatThrownBy(() -> desk.does("shi1.a", clue, "planVerification", desk.plan("shi1.a", "shi1.c")))
        .hasMessage("clue.team.not.eligible");
    assertThatThrownBy(() -> desk.does("shi1.a", clue, "planVerification", desk.plan("shi1.a", "shi2.a")))
        .hasMessage("clue.team.not.eligible");
  }

  @Test
  void hidesTheClueFromOtherOfficesAndFromTheRecused() {
    CaseRef clue = desk.c05();
    String ref = desk.value("ref", clue, String.class);
    assertThat(dossiers.of(desk.actors.as("qs.shi1.a"), ref, false).clue().ref()).isEqualTo(ref);
    for (String other : List.of("qs.shi1.c", "qs.shi2.a", "qs.shouli", "qs.ducha", "yl.shuji")) {
      assertThatThrownBy(() -> dossiers.of(desk.actors.as(other), ref, false)).hasMessage("unknown");
    }
  }

  @Test
  void letsNobodySignTwiceInARound() {
    CaseRef clue = desk.c01();
    desk.propose(clue, "SHELVED", Map.of());
    assertThat(signatures.refusal(clue, Stage.DISPOSAL, desk.person("qs.shi1.a"))).contains(Signatures.SIGNED_ALREADY);
    assertThat(signatures.refusal(clue, Stage.DISPOSAL, desk.person("qs.shuji"))).isEmpty();
  }

  @Test
  void keepsTheProposerFromApproving() {
    CaseRef clue = desk.c01();
    desk.propose(clue, "SHELVED", Map.of());
    desk.study(clue, "studyDisposal", "AGREE", Map.of());
    desk.set("update clue_opinion set person_id = ? where clue_id = ? and step = 'PROPOSE'", desk.person("qs.fushuji"),
        clue.id());
    assertThatThrownBy(() -> desk.review(clue, "reviewDisposal", "AGREE", Map.of())).hasMessage("clue.signed.already");
  }

  @Test
  void demandsTwoOfTheOfficeInACollectiveStudy() {
    CaseRef clue = desk.c01();
    desk.propose(clue, "SHELVED", Map.of());
    long head = desk.person("qs.shi1.zhuren");
    assertThatThrownBy(() -> desk.study(clue, "studyDisposal", "AGREE", Map.of("attendees", List.of(head, head))))
        .hasMessage("clue.study.two");
    assertThatThrownBy(() -> desk.study(clue, "studyDisposal", "AGREE",
        Map.of("attendees", List.of(head, desk.person("qs.shuji"))))).hasMessage("clue.study.not.of.office");
  }

  @Test
  void countsEvidenceOnlyFromApprovedMeasures() {
    CaseRef clue = verifying();
    desk.does("shi1.a", clue, "planVerification", desk.plan("shi1.a", "shi1.b"));
    assertThatThrownBy(() -> desk.review(clue, "approveVerificationPlan", "APPROVE", Map.of("measures", List.of("QUERY"))))
        .hasMessage("clue.measures.unplanned");
    desk.review(clue, "approveVerificationPlan", "APPROVE", Map.of("measures", List.of("OBTAIN")));
    Map<String, Object> talk =
        Map.of("source", "TALK", "obtainedOn", desk.today().toString(), "description", "谈话笔录");
    assertThatThrownBy(() -> desk.established(clue, Map.of("evidence", List.of(talk))))
        .hasMessage("clue.measure.not.approved");
    Map<String, Object> early =
        Map.of("source", "OBTAIN", "obtainedOn", desk.today().minusDays(1).toString(), "description", "账册");
    assertThatThrownBy(() -> desk.established(clue, Map.of("evidence", List.of(early)))).hasMessage("clue.day.early");
  }

  @Test
  void demandsASafetyPlanForTalks() {
    CaseRef clue = verifying();
    Map<String, Object> plan = ClueDesk.with(desk.plan("shi1.a", "shi1.b"), Map.of("safetyPlan", ""));
    assertThatThrownBy(() -> desk.does("shi1.a", clue, "planVerification", plan)).hasMessage("clue.safety.plan");
  }

  @Test
  void letsTheConclusionSayWhatTheFactsSay() {
    CaseRef clue = verifying();
    desk.planned(clue);
    Map<String, Object> fact =
        Map.of("allegation", "亲属不符合条件", "found", "符合条件", "verdict", "UNSUBSTANTIATED", "evidence", "1");
    assertThatThrownBy(() -> desk.established(clue, Map.of("facts", List.of(fact))))
        .hasMessage("clue.conclusion.inconsistent");
    assertThatThrownBy(() -> desk.established(clue, Map.of("shownOn", ""))).hasMessage("clue.facts.not.shown");
    Map<String, Object> bare = ClueDesk.with(fact, Map.of("verdict", "SUBSTANTIATED", "evidence", "2"));
    assertThatThrownBy(() -> desk.established(clue, Map.of("facts", List.of(bare)))).hasMessage("clue.evidence.unknown");
  }

  @Test
  void keepsTheTeamFromJudgingItsOwnReport() {
    CaseRef clue = verifying();
    desk.planned(clue);
    desk.established(clue, Map.of());
    desk.signed(clue);
    desk.set("update verification_member set person_id = ? where leader = false and verification_id ="
        + " (select id from verification where clue_id = ?)", desk.person("qs.shi1.zhuren"), clue.id());
    assertThatThrownBy(() -> desk.study(clue, "studyFindings", "AGREE", Map.of())).hasMessage("clue.of.team");
  }

  @Test
  void asksThePartySecretaryWhenTheRespondentHeadsTheCommitteeBelow() {
    CaseRef clue = desk.open("qs.qsy", "qs.qsy.shuji", Map.of("kinds", List.of("MISFEASANCE")));
    desk.dispose(clue, "PRELIM_VERIFICATION", Map.of());
    desk.planned(clue);
    assertThat(desk.open(clue)).containsExactly("clue/approveByPartySecretary");
    desk.does("xianweishuji", clue, "approveByPartySecretary", Map.of("decision", "RETURN", "opinion", "补充方案"));
    assertThat(desk.open(clue)).containsExactly("clue/planVerification");
    assertThat(desk.list("select count(*) from verification_measure m join verification v on v.id = m.verification_id"
        + " where v.clue_id = ? and m.approved_on is not null", Integer.class, clue.id())).containsExactly(0);
    desk.planned(clue);
    desk.does("xianweishuji", clue, "approveByPartySecretary", Map.of("decision", "APPROVE", "opinion", "同意"));
    assertThat(desk.open(clue)).containsExactly("clue/establishFacts");
  }

  @Test
  void recommendsNothingInTheReportersWordsOrWithARespondentsName() {
    CaseRef clue = desk.verified();
    assertRefused(clue, "problem", "评议时没有开村民会，直接把他弟弟和小舅子两家报为贫困户", "clue.rewording.repeats");
    assertRefused(clue, "requirement", "请责成" + desk.name("qs.xyp.bsl.zhuren") + "作出检查", "clue.rewording.name");
    assertRefused(clue, "office", desk.office("qs.shi1"), "clue.addressee.unknown");
    assertRefused(clue, "dimension", "N9", "clue.dimension.unknown");
    assertRefused(clue, "dueOn", desk.today().toString(), "clue.due.past");
    assertRefused(clue, "dueOn", "2099-01-01", "calendar.missingYear");
    assertThatThrownBy(() -> desk.does("shi1.a", clue, "followUp", Map.of())).hasMessage("clue.recommendation.missing");
  }

  @Test
  void recommendsNothingThatNamesTheReporter() {
    CaseRef clue = desk.verifiedOf(new Identity("柏三娃", "13800004217", null));
    assertRefused(clue, "problem", "据柏 三娃反映，村级评议程序不到位", "clue.rewording.reporter");
    assertRefused(clue, "requirement", "结果告知138-0000-4217", "clue.rewording.reporter");
    desk.does("shi1.a", clue, "followUp", desk.recommendation(Map.of()));
  }

  private void assertRefused(CaseRef clue, String field, Object value, String key) {
    assertThatThrownBy(() -> desk.does("shi1.a", clue, "followUp", desk.recommendation(Map.of(field, value))))
        .hasMessage(key);
  }

  @Test
  void storesNoWordInAColumn() {
    CaseRef clue = desk.verified();
    for (String table : List.of("clue", "clue_opinion", "verification", "finding", "clue_evidence", "audit_entry",
        "ACT_RU_VARIABLE", "ACT_HI_VARINST")) {
      for (Map<String, Object> row : desk.rows(table)) {
        assertThat(row.values().toString()).doesNotContain("评议记录", "两户均有商铺", "优亲厚友", "同意承办人意见", "线索具体");
      }
    }
    String ref = desk.value("ref", clue, String.class);
    ClueView closed = dossiers.of(desk.actors.as("qs.shi1.a"), ref, false);
    assertThat(closed.verifications().get(0).facts().get(0).texts()).isEmpty();
    ClueView open = dossiers.of(desk.actors.as("qs.shi1.a"), ref, true);
    assertThat(open.verifications().get(0).facts().get(0).texts()).containsEntry("found", "两户均有商铺");
    assertThat(desk.list("select count(*) from read_entry where case_kind = 'clue' and case_id = ? and person_id = ?",
        Integer.class, clue.id(), desk.person("qs.shi1.a"))).containsExactly(1);
  }

  @Test
  void givesMoreTimeOnlyByTheLeaders() {
    CaseRef clue = verifying();
    String ref = desk.value("ref", clue, String.class);
    LocalDate due = desk.today().plusMonths(2);
    assertThatThrownBy(() -> extensions.extend(desk.actors.as("qs.shi1.a"), ref, due.plusMonths(1), ExtensionReason.COMPLEX))
        .hasMessage("clue.extend.leaders");
    assertThatThrownBy(() -> extensions.extend(desk.actors.as("qs.fushuji"), ref, due.plusMonths(2), ExtensionReason.COMPLEX))
        .hasMessage("clue.extend.month");
    extensions.extend(desk.actors.as("qs.shuji"), ref, due.plusMonths(2), ExtensionReason.COMPLEX);
    assertThat(desk.list("select due_on from work_item where case_kind = 'clue' and case_id = ? and form_key ="
        + " 'clue/planVerification'", LocalDate.class, clue.id())).containsExactly(due.plusMonths(2));
  }
}
