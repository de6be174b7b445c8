package org.xiaohao.supervision.stationed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Work groups visit every village of their areas and grade every cadre stationed there (S6). */
@XiaohaoTest
@Tag("S6")
class WorkGroupTests {

  private static final List<String> VILLAGES = List.of("lg.zlg.sy", "lg.zlg.xy", "lg.zlg.gk");

  @LocalServerPort private int port;
  @Autowired private StationedVillages villages;
  @Autowired private StationedCadres cadres;
  @Autowired private WorkGroups groups;
  @Autowired private DutyVisits visits;
  @Autowired private Actors actors;
  @Autowired private Offices offices;
  @Autowired private Divisions divisions;
  @Autowired private BusinessClock clock;

  private String counted(String code) {
    return villages.count(actors.as("lg.fupin"), new VillageCount(divisions.byCode(code).id(), VillageKind.POOR, 300, clock.today()));
  }

  private StationedCadre posted(String village, String sender, Long person) {
    String ref = cadres.post(actors.as("lg.zuzhi"), village, new NewCadre(StationedRole.FIRST_SECRETARY,
        offices.byCode(sender).id(), person, person == null ? "林驻村" : null, null, clock.today().minusDays(30)));
    return cadres.byRef(actors.as("lg.zuzhi"), ref);
  }

  /** Cadres of other tests in the village have left. */
  private void nobodyIn(String village) {
    cadres.ofVillage(actors.as("lg.zuzhi"), villages.byRef(actors.as("lg.zuzhi"), village)).stream()
        .filter(one -> one.toOn() == null)
        .forEach(one -> cadres.end(actors.as("lg.zuzhi"), one.ref(), new EndPosting(clock.today().minusDays(10))));
  }

  private WorkGroup sent(List<Long> areas) {
    String ref = groups.send(actors.as("qh.zuzhi"), new NewGroup(offices.byCode("qh.zuzhi").id(),
        "第一工作组 " + UUID.randomUUID(), areas, clock.today().minusDays(5), clock.today().plusDays(5)));
    return groups.byRef(actors.as("qh.zuzhi"), ref);
  }

  private NewVisit visit(StationedCadre... graded) {
    return new NewVisit(clock.today(), List.of(graded).stream()
        .map(one -> new NewVisit.Grade(one.id(), DutyGrade.INCOMPETENT, "入户十户，九户不认识")).toList());
  }

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  @Test
  void countsVisitedOfAssignedVillages() {
    List<String> refs = VILLAGES.stream().map(this::counted).toList();
    refs.forEach(this::nobodyIn);
    WorkGroup group = sent(List.of(divisions.byCode("lg.zlg").id()));
    assertThat(group.assigned()).isEqualTo(3);
    assertThat(groups.villages(group, null, 9)).extracting(GroupVillage::villageRef).containsExactlyInAnyOrderElementsOf(refs);
    visits.record(actors.as("qh.zuzhi"), group.ref(), refs.get(0), visit());
    visits.record(actors.as("qh.zuzhi"), group.ref(), refs.get(1), visit());
    WorkGroup now = groups.byId(group.id());
    assertThat(now.visited()).isEqualTo(2);
    assertThat(now.coverage()).isEqualTo(66);
    assertThatThrownBy(() -> visits.record(actors.as("qh.zuzhi"), group.ref(), refs.get(1), visit()))
        .hasMessage("stationed.visit.already");
    assertThat(groups.byId(group.id()).visited()).as("a village is visited once").isEqualTo(2);
    visits.record(actors.as("qh.zuzhi"), group.ref(), refs.get(2), visit());
    assertThat(groups.byId(group.id()).coverage()).isEqualTo(100);
    assertThat(new Site(port).login("qh.zuzhi").get("/stationed-groups/" + group.ref()).body())
        .contains("已走访 3 个，共 3 个村（100%）").doesNotContain("/visit\"");
  }

  @Test
  void keepsAGradeWithItsReasonForEachCadre() {
    String village = counted("lg.zlg.sy");
    nobodyIn(village);
    StationedCadre first = posted(village, "lg.weiji", null);
    StationedCadre second = posted(village, "lg.jiaoyu", null);
    WorkGroup group = sent(List.of(divisions.byCode("lg.zlg.sy").id()));
    refused("grades", "stationed.visit.grades", () -> visits.record(actors.as("qh.zuzhi"), group.ref(), village, visit(first)));
    refused("grades", "stationed.visit.grades",
        () -> visits.record(actors.as("qh.zuzhi"), group.ref(), village, visit(first, second, second)));
    refused("visitedOn", "stationed.date.future", () -> visits.record(actors.as("qh.zuzhi"), group.ref(), village,
        new NewVisit(clock.today().plusDays(1), List.of())));
    refused("visitedOn", "stationed.visit.outside", () -> visits.record(actors.as("qh.zuzhi"), group.ref(), village,
        new NewVisit(clock.today().minusDays(6), List.of())));
    assertThat(groups.byId(group.id()).visited()).isZero();
    visits.record(actors.as("qh.zuzhi"), group.ref(), village, visit(first, second));
    assertThat(visits.grades(actors.as("lg.zuzhi"), second.ref(), true, null, 9)).singleElement().satisfies(grade -> {
      assertThat(grade.grade()).isEqualTo(DutyGrade.INCOMPETENT);
      assertThat(grade.reason()).isEqualTo("入户十户，九户不认识");
      assertThat(grade.visitedOn()).isEqualTo(clock.today());
    });
    assertThat(visits.grades(actors.as("lg.zuzhi"), second.ref(), false, null, 9)).singleElement()
        .extracting(CadreGrade::reason).isNull();
  }

  /** The unit that sent the cadre and the township read grade and reason; who sent the other one, and neighbours, do not. */
  @Test
  @Tag("M2")
  void showsTheGradeToBothManagers() {
    String village = counted("lg.zlg.xy");
    nobodyIn(village);
    StationedCadre one = posted(village, "lg.gongan", null);
    WorkGroup group = sent(List.of(divisions.byCode("lg.zlg.xy").id()));
    visits.record(actors.as("qh.zuzhi"), group.ref(), village, visit(one));
    for (String login : new String[] {"lg.gongan", "lg.zlg.shuji"}) {
      assertThat(visits.grades(actors.as(login), one.ref(), true, null, 9)).as(login).singleElement()
          .extracting(CadreGrade::reason).isEqualTo("入户十户，九户不认识");
    }
    Site sender = new Site(port).login("lg.gongan");
    assertThat(sender.get("/stationed-cadres/" + one.ref() + "/grades").body()).contains("不称职", "青河州委组织部")
        .doesNotContain("九户不认识", "/desk/recalls/new");
    assertThat(sender.get("/stationed-cadres/" + one.ref() + "/grades?texts=true").body()).contains("九户不认识");
    assertThat(new Site(port).login("lg.zlg.zhenzhang").get("/stationed-cadres/" + one.ref() + "/grades").body())
        .contains("/desk/recalls/new?village=" + one.villageId());
    for (String login : new String[] {"lg.jianchayuan", "lg.ny.shuji", "sp.zuzhi", "lg.shi1.a"}) {
      assertThatThrownBy(() -> visits.grades(actors.as(login), one.ref(), false, null, 9)).as(login).hasMessage("unknown");
    }
    for (String login : new String[] {"yl.zuzhi", "lg.zuzhi", "lg.zlg.shuji"}) {
      assertThatThrownBy(() -> groups.byRef(actors.as(login), group.ref())).as(login).hasMessage("unknown");
    }
    assertThat(groups.list(actors.as("yc.zuzhi"), null, 500)).extracting(WorkGroup::ref).contains(group.ref());
  }

  @Test
  void letsNobodyGradeHimselfOrGoWhereHeIsNotSent() {
    String village = counted("lg.zlg.gk");
    nobodyIn(village);
    StationedCadre own = posted(village, "qh.zuzhi", actors.as("qh.zuzhi").personId());
    WorkGroup group = sent(List.of(divisions.byCode("lg.zlg.gk").id()));
    assertThatThrownBy(() -> visits.record(actors.as("qh.zuzhi"), group.ref(), village, visit(own)))
        .hasMessage("stationed.visit.own");
    assertThatThrownBy(() -> visits.record(actors.as("yc.zuzhi"), group.ref(), village, visit(own)))
        .hasMessage("stationed.group.not.yours");
    assertThatThrownBy(() -> visits.record(actors.as("qh.zuzhi"), group.ref(), counted("lg.zlg.sy"), visit()))
        .as("not assigned").hasMessage("unknown");
    refused("areas", "stationed.group.outside", () -> sent(List.of(divisions.byCode("qs").id())));
    refused("areas", "stationed.group.empty", () -> sent(List.of(divisions.byCode("sp.yzy.ys").id())));
    refused("toOn", "stationed.group.ends", () -> groups.send(actors.as("qh.zuzhi"), new NewGroup(
        offices.byCode("qh.zuzhi").id(), "x", List.of(divisions.byCode("lg").id()), clock.today(), LocalDate.of(2001, 1, 1))));
    cadres.end(actors.as("lg.zuzhi"), own.ref(), new EndPosting(clock.today()));
  }

  @Test
  void sendsAndRecordsOnThePages() {
    String village = counted("lg.zlg.sy");
    nobodyIn(village);
    StationedCadre one = posted(village, "lg.weiji", null);
    Site city = new Site(port).login("qh.zuzhi");
    String title = "调查组 " + UUID.randomUUID();
    assertThat(city.get("/desk/stationed/groups/new").body()).contains("柳沟县", "松坪县").doesNotContain("青石县");
    String group = city.postFrom("/desk/stationed/groups/new", "/desk/stationed/groups/new", Map.of("office",
        String.valueOf(offices.byCode("qh.zuzhi").id()), "title", title, "areas",
        String.valueOf(divisions.byCode("lg").id()), "fromOn", clock.today().toString(), "toOn",
        clock.today().plusDays(3).toString())).headers().firstValue("Location").orElseThrow()
        .replaceAll("^.*(/stationed-groups/)", "$1");
    assertThat(city.list("/desk/stationed/groups")).contains(title);
    String visit = group + "/villages/" + village + "/visit";
    assertThat(city.get(group).body()).contains(visit, "未走访");
    assertThat(city.get(visit).body()).contains(one.ref(), "柳沟县卫生和计划生育局");
    Map<String, String> typed = new HashMap<>(Map.of("visitedOn", clock.today().toString(), "grades[0].cadre",
        String.valueOf(one.id()), "grades[0].grade", "COMPETENT", "grades[0].reason", ""));
    assertThat(city.postFrom(visit, visit, typed).body()).contains("error-summary", "理由");
    typed.put("grades[0].reason", "群众认可");
    assertThat(city.postFrom(visit, visit, typed).statusCode()).isEqualTo(302);
    assertThat(visits.grades(actors.as("lg.zuzhi"), one.ref(), true, null, 9)).extracting(CadreGrade::reason)
        .containsExactly("群众认可");
  }
}
