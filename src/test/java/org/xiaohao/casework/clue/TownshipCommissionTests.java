package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.casework.handover.SentHandover;
import org.xiaohao.casework.report.DistributionChoices;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.support.XiaohaoTest;

/** A village cadre's clue may go to the commission of another township, never to that of the own one (ruling 6). */
@XiaohaoTest
class TownshipCommissionTests {

  private static final String OTHER = "qs.qsy.jiwei";

  @Autowired private ClueDesk desk;
  @Autowired private CaseAccess access;
  @Autowired private Handovers handovers;
  @Autowired private DistributionChoices choices;

  private CaseRef villageHead() {
    return accepted("qs.xyp.bsl", "qs.xyp.bsl.zhuren");
  }

  private CaseRef accepted(String place, String... posts) {
    return desk.accepted(place, List.of(posts), Map.of("kinds", List.of("FAVOURITISM")));
  }

  private void propose(CaseRef report, String office) {
    desk.actors.complete("qs.anguan", report, "report/proposeDistribution",
        Map.of("handlingOffice", desk.office(office)));
  }

  @AfterEach
  void untie() {
    desk.set("delete from person_tie where kind = 'COUSIN' and person_id = ?", desk.person(OTHER + ".a"));
  }

  @Test
  void verifiesInAnotherTownship() {
    CaseRef report = villageHead();
    propose(report, OTHER);
    desk.actors.complete("qs.shuji", report, "report/approveDistribution", Map.of("decision", "APPROVE"));
    CaseRef clue = desk.clueOf(report);
    assertThat(access.maySee(desk.actors.as(OTHER), clue)).isTrue();
    assertThat(access.maySee(desk.actors.as("qs.xyp.jiwei"), clue)).isFalse();
    assertThat(access.maySee(desk.actors.as("qs.xyp.jiwei"), report)).isFalse();

    desk.verified(clue);
    desk.does("qsy.jiwei.fushuji", clue, "followUp", desk.recommendation(Map.of()));
    SentHandover sent = handovers.sentBy(clue).get(0);
    assertThat(sent.toOfficeId()).isEqualTo(desk.office("qs.ducha"));
    assertThat(desk.state(clue)).isEqualTo("CONCLUDED");
    desk.actors.complete(OTHER + ".fushuji", report, "report/answerReporter",
        Map.of("text", "已经查实", "way", "RECEIPT_PAGE", "agreement", "NOT_ASKED"));
  }

  @Test
  void neverGoesToTheRespondentsOwnTownship() {
    CaseRef report = villageHead();
    assertThat(offered(report)).contains(OTHER, "qs.hyk.jiwei", "qs.shi1").doesNotContain("qs.xyp.jiwei", "by.dsc.jiwei");
    assertThatThrownBy(() -> propose(report, "qs.xyp.jiwei")).hasMessage("report.handling.office");
    assertThatThrownBy(() -> propose(report, "by.dsc.jiwei")).hasMessage("report.handling.office");
  }

  @Test
  void staysInTheCountyUnlessAllAreVillageCadres() {
    CaseRef report = accepted("qs.xyp.bsl", "qs.xyp.bsl.zhuren", "qs.xyp.zhenzhang");
    assertThat(offered(report)).contains("qs.shi1").doesNotContain(OTHER);
    assertThatThrownBy(() -> propose(report, OTHER)).hasMessage("report.handling.office");
    CaseRef nobody = accepted("qs.xyp.bsl");
    assertThatThrownBy(() -> propose(nobody, OTHER)).hasMessage("report.handling.office");
  }

  /** Two signers free of ties must be left, also where nobody has met the report yet. */
  @Test
  void asksForTwoFreeOfTies() {
    desk.set("insert into person_tie (person_id, other_person_id, kind) values (?, (select person_id from post_holding h"
        + " join post p on p.id = h.post_id where p.code = 'qs.xyp.bsl.zhuren'), 'COUSIN')", desk.person(OTHER + ".a"));
    CaseRef report = villageHead();
    assertThatThrownBy(() -> propose(report, OTHER)).hasMessage("report.handling.recused");
  }

  private List<String> offered(CaseRef report) {
    TaskContext task =
        new TaskContext("", "report/proposeDistribution", report, desk.actors.as("qs.anguan"), desk.office("qs.anguan"));
    return choices.offices(task).get("handlingOffice").stream()
        .map(one -> desk.list("select code from office where id = ?", String.class, one.value()).get(0)).toList();
  }
}
