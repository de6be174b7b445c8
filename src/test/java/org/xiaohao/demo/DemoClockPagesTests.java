package org.xiaohao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class DemoClockPagesTests {

  @LocalServerPort private int port;
  @Autowired private BusinessClock clock;

  /** Each button says to which moment it moves; nothing is pressed, for others use the same clock. */
  @Test
  void offersADayAWeekAndAMonth() {
    String page = new Site(port).login("qs.ducha").get("/demo/clock").body();
    assertThat(Pattern.compile("type=\"hidden\" name=\"to\" value=\"(\\d{4}-\\d\\d-\\d\\d)T").matcher(page).results()
        .map(found -> found.group(1))).containsExactly(clock.today().plusDays(1).toString(),
            clock.today().plusWeeks(1).toString(), clock.today().plusMonths(1).toString());
  }
}
