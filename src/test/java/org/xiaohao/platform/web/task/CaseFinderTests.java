package org.xiaohao.platform.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class CaseFinderTests {

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  private FiledReport filed;

  @BeforeEach
  void refuseAReport() {
    CaseDesk desk = new CaseDesk(context);
    filed = desk.filed();
    desk.refuse(filed);
  }

  @Test
  void findsACaseOfWhichNothingIsLeftToDo() {
    Site clerk = new Site(port).login("qs.shouli");
    assertThat(clerk.get("/desk?q=" + filed.ref().toLowerCase(Locale.ROOT)).body())
        .contains("href=\"/reports/" + filed.ref() + "\"", "没有正在办理的任务");
    assertThat(clerk.get("/reports/" + filed.ref()).body()).as("the search stands on every page").contains("id=\"office-search\"");
  }

  @Test
  @Tag("M2")
  void tellsAnotherCountyAsMuchOfItAsOfAnInventedOne() {
    Site neighbour = new Site(port).login("by.shouli");
    String real = neighbour.get("/desk?q=" + filed.ref()).body();
    assertThat(real).contains("没有找到编号为").doesNotContain("/reports/" + filed.ref());
    assertThat(withoutWhatDiffers(real, filed.ref())).isEqualTo(withoutWhatDiffers(neighbour.get("/desk?q=R00000000").body(),
        "R00000000"));
  }

  private static String withoutWhatDiffers(String page, String reference) {
    return page.replace(reference, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }
}
