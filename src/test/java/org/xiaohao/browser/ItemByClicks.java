package org.xiaohao.browser;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.LocalDate;
import org.xiaohao.support.Chromium;

/** One problem from the notice to its close number, each step by its own person. */
final class ItemByClicks {

  private static final int PUBLIC_DAYS = 14;

  private final Cast cast;
  private final String item;

  ItemByClicks(Cast cast, String item) {
    this.cast = cast;
    this.item = item;
  }

  void plan() {
    Desk supervisor = cast.as("qs.ducha");
    supervisor.take(item, "交办").write("整改标准", "不符合条件的清退到位，公示到组").write("逾期后果", "逾期未完成的，予以通报");
    supervisor.submit();
    Desk county = cast.as("qs.zhenggai.a");
    Form form = county.take(item, "报送整改方案");
    form.choose("报送", "报送整改方案").write("原因剖析", "镇村两级审核把关不严").write("整改目标", "清退到位")
        .write("牵头单位", "向阳坪镇人民政府").write("责任领导", "分管副县长").write("责任人", "向阳坪镇镇长")
        .write("举一反三与长效机制", "建立台账，按月抽查");
    form.row("整改措施", 1).write("措施", "重新召开评议会并全程录像").write("落实人", "副镇长")
        .date("完成时限", county.today().plusDays(30));
    county.picture("c01-13-plan");
    county.submit();
    cast.as("qs.ducha.zhuren").take(item, "审核方案").choose("结论", "同意").write("意见", "措施对应问题，同意");
    cast.as("qs.ducha.zhuren").submit();
  }

  void rectify(Path evidence) {
    Desk county = cast.as("qs.zhenggai.a");
    Form form = county.take(item, "报告整改完成");
    county.page().locator(".case-reference a").first().click();
    county.page().locator(".tabs a").filter(new Locator.FilterOptions().setHasText("佐证")).click();
    county.page().getByLabel("说明").fill("评议会录像、清退文件");
    county.page().getByLabel("文件（可不选）").setInputFiles(evidence);
    county.page().locator("button").filter(new Locator.FilterOptions().setHasText("添加")).click();
    Chromium.assertSays(county.page().locator("main"), "评议会录像、清退文件");
    county.picture("c01-14-evidence");
    county.take(item, "报告整改完成").write("措施落实情况", "重新评议，清退两户").write("成效", "三组村民代表全票通过")
        .write("自查结论", "自查认为已整改到位，申请销号");
    county.submit();
    for (String head : new String[] {"qs.xianweishuji", "qs.xianzhang"}) {
      cast.as(head).take(item, "签署自查").choose("结论", "签署").sign();
      cast.as(head).submit();
    }
  }

  /** Publicity of five working days; the clock goes on by its own page. */
  void publicise() {
    Desk county = cast.as("qs.zhenggai.a");
    LocalDate until = county.today().plusDays(PUBLIC_DAYS);
    county.take(item, "公示").choose("公示方式", "公示").date("开始日期", county.today()).date("结束日期", until)
        .choose("渠道", "村务公开栏").write("公示地点", "柏树岭村村务公开栏");
    county.submit();
    Desk supervisor = cast.as("qs.ducha");
    supervisor.moveClock(until.plusDays(1));
    supervisor.picture("c01-15-clock");
    supervisor.take(item, "公示结束审核").choose("结论", "通过").write("意见", "公示期内无异议");
    supervisor.submit();
  }

  /** Crosses the item off; returns its close number. */
  String signOff() {
    cast.as("qs.anguan").take(item, "同意销号").choose("结论", "通过").write("意见", "与核查结论一致，同意销号");
    cast.as("qs.anguan").submit();
    Desk head = cast.as("qs.ducha.zhuren");
    head.take(item, "销号").choose("结论", "通过").write("意见", "整改到位，予以销号");
    head.submit();
    head.page().locator("a").filter(new Locator.FilterOptions().setHasText("查看全件")).click();
    head.picture("c01-16-signed-off-" + item);
    return head.page().locator(".facts dd strong").filter(new Locator.FilterOptions().setHasText("〔")).innerText();
  }
}
