package org.xiaohao.browser;

import java.time.LocalDate;

/** From the proposal how to dispose of a clue to the recommendation, each step by its own person of 青石县. */
final class ClueByClicks {

  private final Cast cast;
  private final String clue;

  ClueByClicks(Cast cast, String clue) {
    this.cast = cast;
    this.clue = clue;
  }

  private Desk inspector() {
    return cast.as("qs.shi1.a");
  }

  private Desk head() {
    return cast.as("qs.shi1.zhuren");
  }

  void dispose() {
    head().assign(clue, "提出处置意见", inspector().name());
    inspector().take(clue, "提出处置意见").choose("处置方式", "初步核实")
        .write("主要问题和处置理由", "反映内容具体，有可查性，建议初步核实");
    inspector().picture("c01-08-propose-disposal");
    inspector().submit();
    study("集体研究处置意见", "室务会研究，同意承办人意见");
    cast.as("qs.fushuji").take(clue, "审核处置意见").choose("审核意见", "同意").write("意见", "同意，请书记审批");
    cast.as("qs.fushuji").submit();
    cast.as("qs.shuji").take(clue, "审批处置意见").choose("审批意见", "批准").write("意见", "同意");
    cast.as("qs.shuji").submit();
  }

  private void study(String step, String opinion) {
    head().take(clue, step).choose("研究意见", "同意").date("研究日期", head().today())
        .choose("参加人员", head().name(), inspector().name()).write("研究情况", opinion);
    head().picture("c01-09-study");
    head().submit();
  }

  void verify() {
    String other = cast.as("qs.shi1.b").name();
    inspector().take(clue, "拟定核查方案").choose("组长", inspector().name()).choose("组员", inspector().name(), other)
        .write("核查方案", "成立两人核查组；调取会议记录和申报表；走访农户").choose("拟采取的措施", "谈话", "调取资料")
        .write("谈话安全预案", "谈话安排在一楼，全程两人以上");
    inspector().submit();
    cast.as("qs.fushuji").take(clue, "审批核查方案").choose("审批意见", "批准").choose("批准的措施", "谈话", "调取资料")
        .write("意见", "方案可行，同意所列措施");
    cast.as("qs.fushuji").submit();
    establishFacts();
    for (String member : new String[] {"qs.shi1.a", "qs.shi1.b"}) {
      cast.as(member).take(clue, "签署核查报告").choose("签名", "签署").sign();
      cast.as(member).submit();
    }
    study("集体研究核查报告", "事实清楚，证据相互印证，同意核查组意见");
    cast.as("qs.fushuji").take(clue, "审核核查报告").choose("审核意见", "同意").write("意见", "同意");
    cast.as("qs.fushuji").submit();
    cast.as("qs.shuji").take(clue, "审批核查报告").choose("审批意见", "同意").write("意见", "同意，按程序办理");
    cast.as("qs.shuji").submit();
  }

  private void establishFacts() {
    Desk desk = inspector();
    LocalDate today = desk.today();
    Form form = desk.take(clue, "核查取证并提交报告");
    form.write("核查过程和措施", "调取评议记录、申报表，走访三组九户，谈话六人");
    form.row("证据", 1).choose("来源", "调取").date("取得日期", today).write("内容", "2016年评议会议记录本，无本次会议");
    form.row("证据", 2).choose("来源", "谈话").date("取得日期", today).write("内容", "三组村民谈话笔录六份");
    form.row("逐条事实", 1).write("反映的问题", "未开村民会即上报两户亲属")
        .write("查明的事实", "会议记录中没有该次评议，两户均有商铺或车辆").choose("认定", "属实").write("证据编号", "1、2");
    form.date("事实材料见面日期", today).choose("结论", "属实").write("定性与依据", "在扶贫对象识别中优亲厚友")
        .choose("责任类别", "直接责任").write("责任划分", "村主任负直接责任").choose("处置建议", "整改", "谈话提醒");
    desk.picture("c01-10-facts");
    desk.submit();
  }

  /** Issues the recommendation to the supervision office, in words of its own. */
  void recommend() {
    Form form = inspector().take(clue, "落实核查结果");
    form.row("整改建议", 1).write("问题（改写）", "村级评议未按程序召开会议，两户不符合条件的被纳入，并错发建房补助")
        .write("整改要求", "清退两户，追回错发补助，重新公示").choose("方面", "基础工作").choose("维度", "对象识别不准")
        .choose("所在地", "柏树岭村").choose("主送", "青石县").date("整改期限", inspector().today().plusDays(90))
        .tick("销号须经我方同意");
    form.row("其他处理", 1).choose("种类", "谈话提醒").write("内容和理由", "情节较轻且主动退款，由镇纪委谈话提醒");
    inspector().picture("c01-11-recommend");
    inspector().submit();
  }
}
