package org.xiaohao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xiaohao.support.Chromium;

/** 低保名额给亲戚, by clicks only: from the villager's form to the closure on the receipt page. */
final class C01Journey {

  private static final int PHONE = 390;
  private static final int DISPUTE_DAYS = 35;

  private final Chromium chromium;
  private final int port;
  private final Cast cast;
  private String receipt;
  private String report;
  private String clue;

  C01Journey(Chromium chromium, int port) {
    this.chromium = chromium;
    this.port = port;
    this.cast = new Cast(chromium, port);
  }

  int officials() {
    return cast.people();
  }

  String report() {
    return report;
  }

  String clue() {
    return clue;
  }

  private Villager villager() {
    return new Villager(chromium.page(port, PHONE));
  }

  void file() {
    Set<String> before = cast.as("qs.shouli").references("可领取", "登记举报");
    Villager villager = villager().start().write("谁", "村主任").place("云川省", "云岭市", "青石县", "向阳坪镇", "柏树岭村")
        .write("在哪里（写得更细）", "柏树岭村三组").write("什么时候", "2016年底评建档立卡户的时候")
        .write("做了什么", "村主任没有开村民会，直接把他弟弟和小舅子两家报了上去。");
    Chromium.picture(villager.page(), "c01-01-form");
    villager.press("下一步").tick("留姓名和电话").write("姓名", "柏春生").write("电话", "13900000101")
        .write("怎么联系您方便", "请晚上八点以后打电话").post("村主任").tick("优亲厚友");
    Chromium.picture(villager.page(), "c01-02-respondent");
    villager.press("下一步");
    Chromium.picture(villager.page(), "c01-03-check");
    villager.press("发送");
    receipt = villager.receipt();
    Chromium.picture(villager.page(), "c01-04-receipt");
    assertThat(villager.text()).contains("青石县").doesNotContain("柏春生");
    report = cast.as("qs.shouli").arrived(before, "可领取", "登记举报");
  }

  void register() {
    Desk clerk = cast.as("qs.shouli");
    clerk.take(report, "登记举报").choose("被举报人的职务", "柏树岭村").write("举报事项概括", "反映村级建档立卡户评定中的问题")
        .choose("处理意见", "拟受理");
    clerk.picture("c01-05-register");
    clerk.submit();
    cast.as("qs.zhuren").take(report, "受理审批").choose("决定", "受理");
    cast.as("qs.zhuren").submit();
    villager().comeBack(receipt).reads("受理告知");
  }

  /** To an inspection office; returns the clue that arrives there. */
  String distribute() {
    Set<String> before = cast.as("qs.shi1.zhuren").references("待分派", "提出处置意见");
    cast.as("qs.anguan").take(report, "拟定分办").choose("承办室", "青石县纪委第一")
        .write("理由", "属本室联系地区，无回避情形");
    cast.as("qs.anguan").picture("c01-06-distribution");
    cast.as("qs.anguan").submit();
    cast.as("qs.shuji").take(report, "审批分办").choose("审批意见", "同意").write("说明", "同意分办");
    cast.as("qs.shuji").submit();
    clue = cast.as("qs.shi1.zhuren").arrived(before, "待分派", "提出处置意见");
    return clue;
  }

  /** Verifies the clue; returns the list that the recommendation opens at the supervision office. */
  String verify(String clue) {
    ClueByClicks work = new ClueByClicks(cast, clue);
    work.dispose();
    work.verify();
    Set<String> before = cast.as("qs.ducha").references("可领取", "列出问题");
    work.recommend();
    return cast.as("qs.ducha").arrived(before, "可领取", "列出问题");
  }

  void answer() {
    Desk inspector = cast.as("qs.shi1.a");
    inspector.take(report, "答复举报人").write("答复内容", "您反映的问题经核查基本属实，整改完成后再告知您。").choose("答复方式", "查询页")
        .choose("举报人意见", "认可");
    inspector.submit();
    Villager villager = villager().comeBack(receipt).reads("办理结果", "您反映的问题经核查基本属实");
    Chromium.picture(villager.page(), "c01-12-answer");
  }

  /** Lists two problems; returns their references. */
  List<String> list(String list) {
    Desk desk = cast.as("qs.ducha");
    Form form = desk.take(list, "列出问题");
    form.row("问题项", 1).choose("问题目录", "基础工作 · 识别不准").write("问题表述", "评议程序不到位，两户不符合条件的被纳入")
        .choose("责任单位", "向阳坪镇").write("责任人", "向阳坪镇镇长");
    form.row("问题项", 2).choose("国家维度", "对象识别不准").choose("方面", "基础工作").choose("问题目录", "基础工作 · 识别不准")
        .write("问题表述", "一户不符合条件的领取建房补助两万元").write("整改要求", "追回补助两万元并公示").choose("地点", "柏树岭村")
        .choose("责任单位", "向阳坪镇").write("责任人", "向阳坪镇镇长").date("整改期限", desk.today().plusDays(90));
    desk.picture("c01-12-list");
    desk.submit();
    desk.page().getByText("查看全件").click();
    Locator references = desk.page().locator(".list tbody .ref a");
    List<String> items = new ArrayList<>(Chromium.shown(references).allInnerTexts());
    assertThat(items).hasSize(2);
    return items;
  }

  /** From the notice to the close number. */
  String rectify(String item, Path evidence) {
    ItemByClicks work = new ItemByClicks(cast, item);
    work.plan();
    work.rectify(evidence);
    work.publicise();
    return work.signOff();
  }

  /** State of an item as its page shows it. */
  String state(String item) {
    Desk desk = cast.as("qs.ducha");
    desk.page().navigate("/items/" + item);
    return desk.page().locator(".facts .state").first().innerText();
  }

  /** Closes the list, tells the reporter and lays the report down. */
  void close(String list) {
    cast.as("qs.ducha").take(list, "关闭清单").write("办理结果", "两项全部销号");
    cast.as("qs.ducha").submit();
    cast.as("qs.shi1.a").take(report, "告知销号结果").write("告知内容", "您反映的问题已全部整改销号。").choose("告知方式", "查询页");
    cast.as("qs.shi1.a").submit();
    // The reporter has fifteen working days to dispute the outcome before the report is laid down.
    Desk supervisor = cast.as("qs.ducha");
    supervisor.moveClock(supervisor.today().plusDays(DISPUTE_DAYS));
    cast.as("qs.shouli").take(report, "归档").choose("保管期限", "30年").tick("材料齐全");
    cast.as("qs.shouli").submit();
  }

  /** What the villager reads in the end. */
  String receiptPage() {
    Villager villager = villager().comeBack(receipt).reads("整改完成情况");
    Chromium.picture(villager.page(), "c01-17-closure");
    return villager.text();
  }
}
