package org.xiaohao.supervision.diligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** A county that broadcast no meeting to its villages in a month is listed (S30). */
@XiaohaoTest
@Tag("S30")
class BroadcastTests {

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private Broadcasts broadcasts;
  @Autowired private Offices offices;
  @Autowired private BusinessClock clock;

  private void held(String login, String office, LocalDate on, int villages) {
    broadcasts.enter(actors.as(login), new NewBroadcast(offices.byCode(office).id(), on, villages));
  }

  private List<String> missing(String login, YearMonth month) {
    return broadcasts.list(actors.as(login), month, true, null, 500).stream().map(CountyMonth::code).toList();
  }

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  @Test
  @Tag("M2")
  void listsCountiesWithoutAMeetingInAMonth() {
    YearMonth month = YearMonth.of(2016, 3);
    held("qs.fupin", "qs.fupin", month.atEndOfMonth(), 4);
    held("by.zhenggai", "by.zhenggai", month.atDay(1), 1);
    held("sp.fupin", "sp.fupin", month.atDay(1).minusDays(1), 1);
    assertThat(missing("yc.ducha", month)).contains("jp", "lg", "sp").doesNotContain("qs", "by");
    assertThat(missing("yl.ducha", month)).as("a city its counties").containsExactly("jp");
    assertThat(missing("sp.ducha", month)).as("a county itself").containsExactly("sp");
    assertThat(missing("qs.ducha", month)).isEmpty();
    assertThat(missing("sp.ducha", month.minusMonths(1))).isEmpty();
    assertThat(missing("qs.shi1.a", month)).as("no right by area on the discipline line").isEmpty();
    assertThat(broadcasts.list(actors.as("qs.ducha"), month, false, null, 500)).singleElement().satisfies(county -> {
      assertThat(county.villages()).isEqualTo(4);
      assertThat(county.lastOn()).isEqualTo(month.atEndOfMonth());
    });
    List<CountyMonth> all = broadcasts.list(actors.as("yc.ducha"), month, false, null, 500);
    assertThat(broadcasts.list(actors.as("yc.ducha"), month, false, all.get(0).countyId(), 2)).isEqualTo(all.subList(1, 3));
    assertThat(new Site(port).login("yl.ducha").list("/desk/broadcasts?month=2016-03&missing=true"))
        .contains("金坪区", "没有召开").doesNotContain(">青石县<", "松坪县");
  }

  @Test
  void refusesWhatCannotBe() {
    LocalDate on = LocalDate.of(2016, 4, 5);
    refused("villages", "diligence.broadcast.villages", () -> held("lg.fupin", "lg.fupin", on, 10000));
    refused("heldOn", "diligence.date.future", () -> held("lg.fupin", "lg.fupin", clock.today().plusDays(1), 1));
    refused(null, "diligence.broadcast.office", () -> held("lg.fupin", "sp.fupin", on, 1));
    refused(null, "diligence.broadcast.office", () -> held("qh.fupin", "qh.fupin", on, 1));
    held("lg.fupin", "lg.fupin", on, 1);
    refused("heldOn", "diligence.broadcast.known", () -> held("lg.zhenggai", "lg.zhenggai", on, 2));
  }

  @Test
  void entersOnThePageAndByProgram() {
    Site county = new Site(port).login("lg.fupin");
    String office = String.valueOf(offices.byCode("lg.fupin").id());
    String enter = "/desk/broadcasts/new";
    assertThat(county.postFrom(enter, enter, Map.of("office", office, "heldOn", "2016-05-05", "villages", "99999")).body())
        .contains("error-summary", "通到的村不能超过全县的", "99999");
    assertThat(county.postFrom(enter, enter, Map.of("office", office, "heldOn", "2016-05-05", "villages", "2")).statusCode())
        .isEqualTo(302);
    assertThat(county.get("/desk/broadcasts?month=2016-05").body()).contains("柳沟县", "2016-05-05");
    assertThat(county.api("lg.fupin", "POST", "/api/v1/broadcasts", Map.of("office", office, "heldOn", "2016-06-06",
        "villages", 3)).statusCode()).isEqualTo(204);
    assertThat(county.read(county.api("lg.ducha", "GET", "/api/v1/broadcasts?month=2016-06", null)).at("/items/0/meetings")
        .asInt()).isOne();
    assertThat(new Site(port).login("lg.ducha").get(enter).statusCode()).isEqualTo(403);
  }
}
