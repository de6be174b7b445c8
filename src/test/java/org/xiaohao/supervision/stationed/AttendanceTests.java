package org.xiaohao.supervision.stationed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.web.login.LoggedIn;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Attendance is the village's, never the cadre's own; organisation departments check on the spot (S28). */
@XiaohaoTest
class AttendanceTests {

  private static final String RECORDER = "lg.ny.zhenzhang";

  @LocalServerPort private int port;
  @Autowired private StationedVillages villages;
  @Autowired private StationedCadres cadres;
  @Autowired private Attendances attendances;
  @Autowired private SpotChecks checks;
  @Autowired private Actors actors;
  @Autowired private Offices offices;
  @Autowired private Divisions divisions;
  @Autowired private BusinessClock clock;
  @Autowired private TransactionTemplate transaction;
  @Autowired private WebApplicationContext context;

  private StationedCadre posted(Long person, String name) {
    String village = villages.count(actors.as("lg.fupin"),
        new VillageCount(divisions.byCode("lg.ny.yp").id(), VillageKind.POOR, 210, clock.today()));
    String ref = cadres.post(actors.as("lg.zuzhi"), village, new NewCadre(StationedRole.FIRST_SECRETARY,
        offices.byCode("lg.weiji").id(), person, name, null, clock.today().minusDays(60)));
    return cadres.byRef(actors.as("lg.zuzhi"), ref);
  }

  private AttendanceEntry entry(int daysAgo, PresenceMark mark) {
    return new AttendanceEntry(clock.today().minusDays(daysAgo), mark);
  }

  private List<Attendance> days(StationedCadre one) {
    return attendances.list(actors.as(RECORDER), one.ref(), null, 100);
  }

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  /** The head of the township records for the village; being stationed there himself, he may not record that. */
  @Test
  @Tag("S28")
  void letsNobodyRecordHisOwn() {
    StationedCadre own = posted(actors.as(RECORDER).personId(), null);
    assertThatThrownBy(() -> attendances.record(actors.as(RECORDER), own.ref(), entry(1, PresenceMark.PRESENT)))
        .hasMessage("stationed.attendance.own");
    attendances.record(actors.as("lg.ny.shuji"), own.ref(), entry(1, PresenceMark.ABSENT));
    assertThatThrownBy(() -> attendances.change(actors.as(RECORDER), own.ref(), entry(1, PresenceMark.PRESENT)))
        .hasMessage("stationed.attendance.own");
    assertThat(new Site(port).api(RECORDER, "POST", "/api/v1/stationed-cadres/" + own.ref() + "/attendance/change",
        Map.of("day", clock.today().minusDays(1).toString(), "mark", "PRESENT")).statusCode()).isEqualTo(403);
    assertThat(new Site(port).login(RECORDER).get("/stationed-cadres/" + own.ref() + "/attendance").body())
        .contains("缺勤").doesNotContain("<form class=\"task-form");
    assertThat(days(own)).singleElement().extracting(Attendance::mark).isEqualTo(PresenceMark.ABSENT);
    cadres.end(actors.as("lg.zuzhi"), own.ref(), new EndPosting(clock.today()));
  }

  @Test
  @Tag("S28")
  void keepsTheOldValueAndWhoChangedIt() {
    StationedCadre one = posted(null, "林驻村");
    attendances.record(actors.as(RECORDER), one.ref(), entry(2, PresenceMark.ABSENT));
    attendances.record(actors.as(RECORDER), one.ref(), entry(1, PresenceMark.PRESENT));
    refused("day", "stationed.attendance.known",
        () -> attendances.record(actors.as(RECORDER), one.ref(), entry(2, PresenceMark.PRESENT)));
    refused("mark", "stationed.attendance.same",
        () -> attendances.change(actors.as(RECORDER), one.ref(), entry(2, PresenceMark.ABSENT)));
    attendances.change(actors.as("lg.ny.shuji"), one.ref(), entry(2, PresenceMark.LEAVE));
    attendances.change(actors.as(RECORDER), one.ref(), entry(2, PresenceMark.PRESENT));
    assertThat(days(one)).extracting(Attendance::mark).containsExactly(PresenceMark.PRESENT, PresenceMark.PRESENT);
    assertThat(attendances.edits(actors.as(RECORDER), one.ref(), days(one)))
        .extracting(AttendanceEdit::oldMark, AttendanceEdit::newMark, AttendanceEdit::editedById).containsExactly(
            tuple(PresenceMark.ABSENT, PresenceMark.LEAVE, actors.as("lg.ny.shuji").personId()),
            tuple(PresenceMark.LEAVE, PresenceMark.PRESENT, actors.as(RECORDER).personId()));
    assertThat(new Site(port).login("lg.zuzhi").get("/stationed-cadres/" + one.ref() + "/attendance").body())
        .contains("由“缺勤”改为“请假”", "由“请假”改为“在岗”");
  }

  @Test
  @Tag("S28")
  @Tag("M2")
  void isRecordedByTheVillageAloneAndWithinThePosting() {
    StationedCadre one = posted(null, "林驻村");
    for (String login : new String[] {"lg.zuzhi", "lg.weiji", "qh.zuzhi"}) {
      assertThatThrownBy(() -> attendances.record(actors.as(login), one.ref(), entry(1, PresenceMark.PRESENT))).as(login)
          .hasMessage("stationed.attendance.not.yours");
    }
    for (String login : new String[] {"lg.zlg.zhenzhang", "sp.zuzhi", "lg.shi1.a"}) {
      assertThatThrownBy(() -> attendances.record(actors.as(login), one.ref(), entry(1, PresenceMark.PRESENT))).as(login)
          .hasMessage("unknown");
      assertThatThrownBy(() -> attendances.list(actors.as(login), one.ref(), null, 9)).as(login).hasMessage("unknown");
    }
    refused("day", "stationed.day.outside", () -> attendances.record(actors.as(RECORDER), one.ref(), entry(61, PresenceMark.PRESENT)));
    refused("day", "stationed.date.future", () -> attendances.record(actors.as(RECORDER), one.ref(), entry(-1, PresenceMark.PRESENT)));
    assertThat(days(one)).isEmpty();
  }

  /** From the page of a failed check it is one step to the proposal of a recall, with village and sending unit filled in. */
  @Test
  @Tag("S28")
  void leadsFromAFailedSpotCheckToARecall() {
    StationedCadre one = posted(null, "林驻村");
    attendances.record(actors.as(RECORDER), one.ref(), entry(3, PresenceMark.PRESENT));
    String page = "/stationed-cadres/" + one.ref() + "/checks";
    Site county = new Site(port).login("lg.zuzhi");
    assertThat(county.postFrom(page, page, Map.of("checkedOn", clock.today().minusDays(4).toString(), "found", "LEAVE"))
        .statusCode()).isEqualTo(302);
    assertThat(county.get(page).body()).as("leave is no absence").contains("请假").doesNotContain("/desk/recalls/new");
    county.postFrom(page, page, Map.of("checkedOn", clock.today().minusDays(3).toString(), "found", "ABSENT"));
    String recall = "/desk/recalls/new?village=" + one.villageId() + "&amp;sendingOffice=" + one.sendingOfficeId();
    assertThat(county.get(page).body()).contains(recall, "与抽查不符");
    assertThat(county.get(recall.replace("&amp;", "&")).body()).contains("塬畔村", "柳沟县卫生和计划生育局");
    checks.record(actors.as("qh.zuzhi"), one.ref(), new NewSpotCheck(clock.today().minusDays(3), PresenceMark.ABSENT));
    refused("checkedOn", "stationed.check.known",
        () -> checks.record(actors.as("qh.zuzhi"), one.ref(), new NewSpotCheck(clock.today().minusDays(3), PresenceMark.PRESENT)));
    assertThatThrownBy(() -> checks.record(actors.as(RECORDER), one.ref(),
        new NewSpotCheck(clock.today(), PresenceMark.PRESENT))).hasMessage("stationed.check.not.yours");
    assertThat(checks.list(actors.as("lg.zuzhi"), one.ref(), null, 9)).hasSize(3).filteredOn(SpotCheck::failed).hasSize(2);
  }

  /** Years later, for one transaction that never was: the form is gone, the page says why, what was recorded stays. */
  @Test
  @Tag("S28")
  @Tag("T8")
  void isGoneUnderTheRulesOfTodayAndSaysWhy() {
    StationedCadre one = posted(null, "林驻村");
    attendances.record(actors.as(RECORDER), one.ref(), entry(1, PresenceMark.LEAVE));
    assertThat(page(one)).contains("<form class=\"task-form", "请假").doesNotContain("不再登记考勤");
    transaction.executeWithoutResult(status -> {
      status.setRollbackOnly();
      clock.moveTo(LocalDate.of(2026, 6, 1).atTime(9, 0));
      assertThat(page(one)).contains("不再登记考勤", "为基层减负", "请假").doesNotContain("<form class=\"task-form");
      assertThatThrownBy(() -> attendances.record(actors.as(RECORDER), one.ref(), entry(1, PresenceMark.PRESENT)))
          .hasMessage("stationed.attendance.gone");
      assertThatThrownBy(() -> attendances.change(actors.as(RECORDER), one.ref(), entry(1, PresenceMark.PRESENT)))
          .hasMessage("stationed.attendance.gone");
      assertThatThrownBy(() -> attendances.requireRecorder(actors.as(RECORDER), one.ref()))
          .as("nor is a form shown for it").hasMessage("stationed.attendance.gone");
    });
    assertThat(days(one)).hasSize(1);
  }

  /** As the township's head sees it, in the thread and the transaction of the test. */
  private String page(StationedCadre one) {
    try {
      MockMvc web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
      return web.perform(MockMvcRequestBuilders.get("/stationed-cadres/" + one.ref() + "/attendance")
          .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
              new LoggedIn(actors.as(RECORDER), false), null, List.of()))))
          .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
