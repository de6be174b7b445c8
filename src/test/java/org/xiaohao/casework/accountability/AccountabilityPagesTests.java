package org.xiaohao.casework.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.casework.interview.FactForm;
import org.xiaohao.casework.interview.FactKind;
import org.xiaohao.casework.interview.TriggerFacts;
import org.xiaohao.casework.referral.Referrals;
import org.xiaohao.platform.attachment.SampleImages;
import org.xiaohao.support.Chromium;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** The pages by which people are held to account, on a desk and on a phone: whole, quiet, no wider than the window. */
@XiaohaoTest
class AccountabilityPagesTests {

  @Autowired private AccountabilityDesk desk;
  @Autowired private TriggerFacts facts;
  @Autowired private Referrals referrals;
  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(ints = {1440, 360})
  void showEverythingWithoutPushingAside(int width) {
    Accountability one = desk.open("qs.shi1.a", "qs.shi1", List.of("qs.jiaoyu"), List.of("qs.xyp.bsl.zhuren"));
    rank();
    desk.investigate(one);
    Accountability served = desk.open();
    desk.served(served);
    String letter = "/referrals/" + referrals.prepare(desk.as("qs.shi1.a"), served.ref(), desk.id("office", "qs.gongan"));
    Site clerk = new Site(port).login("qs.shi1.a");
    clerk.upload(letter, letter + "/files", "投标文件对比表.txt", "保证金由同一账户缴纳".getBytes(StandardCharsets.UTF_8));
    clerk.upload(letter, letter + "/files", "现场照片（工地东侧）.png", SampleImages.png(1));
    try (Chromium chromium = new Chromium()) {
      visit(chromium.login(port, width, "qs.shi1.a"), width, letter + "?texts=true", "/desk/accountability",
          "/desk/accountability/new?place=" + desk.id("division", "qs.xyp"), "/accountability/" + served.ref() + "?texts=true",
          "/accountability/" + served.ref() + "/referrals");
      visit(chromium.login(port, width, "qs.jiaoyu"), width, "/desk/matters", "/matters/" + desk.ref(one, 1));
      visit(chromium.login(port, width, "qs.zuzhi"), width, "/desk/recalls", "/desk/recalls/new", "/desk/exemplars",
          "/desk/exemplars/new");
      visit(chromium.login(port, width, "qs.gongan"), width, "/desk/referrals", "/desk/clue-referrals",
          "/desk/clue-referrals/new");
      visit(chromium.login(port, width, "yc.ducha"), width, "/desk/interviews/batch", "/desk/facts");
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  /** So that the batch has an area to show. */
  private void rank() {
    facts.enter(desk.as("yc.ducha"), new FactForm(desk.id("office", "yc.ducha"), FactKind.LOW_RANK,
        desk.id("division", "lg"), null, true, null, desk.clock.today(), "排名 " + UUID.randomUUID(), "排名靠后，问题突出", null));
  }

  private static void visit(Page page, int width, String... paths) {
    for (String path : paths) {
      assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
      Chromium.picture(page, "account-" + width + path.replaceAll("[^A-Za-z0-9=]", "-"));
      assertThat(Chromium.scrollsSideways(page)).as(path).isFalse();
    }
  }
}
