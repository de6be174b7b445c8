package org.xiaohao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.support.Chromium;
import org.xiaohao.support.XiaohaoTest;

/** The first demo case done in a real browser by a villager and eleven officials, by clicks only. */
@XiaohaoTest
class C01JourneyTests {

  private static final int LEAST_PEOPLE = 8;

  @LocalServerPort private int port;
  @TempDir private Path folder;

  @Test
  @Tag("S16")
  @Tag("W11")
  void goesFromTheVillagersFormToTheClosureOnTheReceiptPage() throws IOException {
    try (Chromium chromium = new Chromium()) {
      play(new C01Journey(chromium, port), Files.writeString(folder.resolve("评议会记录.txt"), "二十一人到会"));
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  static void play(C01Journey journey, Path evidence) {
    journey.file();
    journey.register();
    String list = journey.verify(journey.distribute());
    journey.answer();
    List<String> items = journey.list(list);
    assertThat(journey.rectify(items.get(0), evidence)).contains("〔20");
    assertThat(journey.state(items.get(0))).isEqualTo("已销号");
    assertThat(journey.state(items.get(1))).isEqualTo("列单");
    assertThat(journey.rectify(items.get(1), evidence)).contains("〔20");
    journey.close(list);
    assertThat(journey.receiptPage()).contains("已办结归档", "整改完成情况", "您反映的问题已全部整改销号")
        .doesNotContain("柏春生");
    assertThat(journey.officials()).isGreaterThanOrEqualTo(LEAST_PEOPLE);
  }
}
