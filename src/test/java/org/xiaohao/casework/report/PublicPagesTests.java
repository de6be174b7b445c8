package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class PublicPagesTests {

  private static final Pattern CODE =
      Pattern.compile("name=\"code\" value=\"([0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}-[0-9A-Z]{2})\"");

  @LocalServerPort
  private int port;
  @Autowired
  private JdbcTemplate jdbc;
  @Autowired
  private Receipts receipts;
  private Visitor visitor;

  @BeforeEach
  void arrive() {
    visitor = new Visitor(port);
  }

  private String file(String what) throws Exception {
    visitor.get("/report");
    visitor.submit("/report", "who", "村主任", "what", what, "go", "next");
    visitor.submit("/report", "signature", "ANONYMOUS", "go", "next");
    return code(visitor.submit("/report", "go", "send"));
  }

  private static String code(HttpResponse<String> response) {
    Matcher code = CODE.matcher(response.body());
    assertThat(code.find()).as(response.body()).isTrue();
    return code.group(1);
  }

  @Test
  @Tag("W6")
  void filesTextAndAFileAndReadsOnWithTheReceipt() throws Exception {
    assertThat(visitor.get("/").body()).contains("反映问题");
    String code = file("把名额给了弟弟 😀\n第二行");
    assertThat(visitor.post("/receipt", "code=" + code.toLowerCase()).body()).contains("等待登记");
    HttpResponse<String> uploaded = visitor.upload("/receipt/files", "公示.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2});
    assertThat(uploaded.statusCode()).isEqualTo(200);
    assertThat(uploaded.body()).contains("公示.jpg");
    HttpResponse<String> written = visitor.submit("/receipt/messages", "text", "还有一件事");
    assertThat(written.body()).contains("还有一件事");
    Matcher link = Pattern.compile("/receipt/files/\\d+").matcher(written.body());
    assertThat(link.find()).isTrue();
    HttpResponse<String> fetched = visitor.get(link.group());
    assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
    assertThat(fetched.headers().firstValue("Content-Type")).contains("application/octet-stream");
  }

  @Test
  void showsTheSameCodeWhenTheLastPageIsSentTwice() throws Exception {
    visitor.get("/report");
    visitor.submit("/report", "what", "发送两次", "go", "next");
    visitor.submit("/report", "go", "next");
    String seed = visitor.hiddenValue("seed");
    String body = "seed=" + seed + "&challenge=" + visitor.hiddenValue("challenge") + "&step=3&what=%E5%8F%91%E9%80%81%E4%B8%A4%E6%AC%A1&go=send";
    assertThat(code(visitor.post("/report", body))).isEqualTo(code(visitor.post("/report", body)));
  }

  @Test
  @Tag("W7")
  void keepsAMessageTypedWhenTheVisitHadEndedUntilItIsSent() throws Exception {
    String code = file("停留太久");
    Visitor late = new Visitor(port);
    late.get("/receipt");
    HttpResponse<String> ended = late.submit("/receipt/messages", "text", "账本在会计那里");
    assertThat(ended.statusCode()).isEqualTo(422);
    assertThat(ended.body()).contains("停留时间过长", "还没有发送", "账本在会计那里</textarea>");
    assertThat(late.submit("/receipt", "code", "ABCD", "text", "账本在会计那里").body()).contains("账本在会计那里</textarea>");
    assertThat(late.submit("/receipt", "code", code, "text", "账本在会计那里").body()).contains("等待登记",
        "账本在会计那里</textarea>").doesNotContain("已收到您写的内容");
    assertThat(late.submit("/receipt/messages", "text", "账本在会计那里").body()).contains("已收到您写的内容",
        "账本在会计那里</p>");
  }

  @Test
  @Tag("W1")
  void showsTheCodeOnNoLaterPage() throws Exception {
    String code = file("查询码不再出现");
    assertThat(visitor.submit("/receipt", "code", code).body()).doesNotContain(code);
    assertThat(visitor.get("/receipt").uri().toString()).doesNotContain(code);
    assertThat(visitor.get("/receipt").body()).doesNotContain(code);
  }

  @Test
  @Tag("W2")
  void asksToCheckAMistypedCodeAndTellsNothingOfAnUnknownOne() throws Exception {
    visitor.get("/receipt");
    assertThat(visitor.submit("/receipt", "code", "ABCD-EFGH").body()).contains("一共22位，这里写了8位")
        .contains("value=\"ABCD-EFGH\"");
    assertThat(visitor.submit("/receipt", "code", "").body()).contains("请填写查询码");
    String unknown = org.xiaohao.platform.vault.ReceiptCode.random().shown();
    HttpResponse<String> refused = visitor.submit("/receipt", "code", unknown);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).doesNotContain(unknown);
  }

  @Test
  @Tag("W12")
  void storesNothingOfTheVisitorsMachine() throws Exception {
    file("不留痕迹");
    for (String table : jdbc.queryForList("select table_name from information_schema.columns "
        + "where table_schema = database() and data_type in ('varchar', 'text', 'longtext') group by table_name", String.class)) {
      for (String column : jdbc.queryForList("select column_name from information_schema.columns where table_schema = database()"
          + " and table_name = ? and data_type in ('varchar', 'text', 'longtext')", String.class, table)) {
        assertThat(jdbc.queryForObject("select count(*) from " + table + " where " + column + " like '%canary-agent%' or "
            + column + " like '%127.0.0.1%'", Long.class)).as(table + "." + column).isZero();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-02-30", "2027-01-01", "昨天左右", "99999-1-1", "2017/13/1"})
  void saysWhatIsWrongWithADateAndLosesNothing(String date) throws Exception {
    visitor.get("/report");
    HttpResponse<String> answer =
        visitor.submit("/report", "what", "写了很多的内容", "happenedOn", date, "go", "next");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("写了很多的内容", "href=\"#happenedOn\"", "autofocus");
  }

  @ParameterizedTest
  @ValueSource(strings = {"２０１７年５月１日", "2017/5/1", "2017-05-01", "2017.5.1"})
  void understandsDatesAsPeopleWriteThem(String date) throws Exception {
    visitor.get("/report");
    assertThat(visitor.submit("/report", "what", "日期", "happenedOn", date, "go", "next").body()).contains("第2步");
  }

  @Test
  void refusesAHundredThousandCharactersClearly() throws Exception {
    visitor.get("/report");
    HttpResponse<String> answer = visitor.submit("/report", "what", "长".repeat(100_000), "go", "next");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#what\"", "20,000");
    assertThat(visitor.submit("/report", "what", "长".repeat(400_000), "go", "next").statusCode()).isEqualTo(422);
  }

  @Test
  void takesHostileCharactersAsText() throws Exception {
    String code = file("<script>alert(1)</script>\u0000'; drop table report; -- \u202e");
    ReportText text = receipts.text(receipts.open(code));
    assertThat(text.what()).contains("<script>", "drop table").doesNotContain("\u0000");
  }

  @Test
  void asksForANameOnlyWhenOneIsToBeLeft() throws Exception {
    visitor.get("/report");
    visitor.submit("/report", "what", "实名", "go", "next");
    HttpResponse<String> answer = visitor.submit("/report", "signature", "NAMED", "go", "next");
    assertThat(answer.body()).contains("href=\"#name\"", "href=\"#phone\"", "第2步");
    assertThat(visitor.submit("/report", "signature", "NAMED", "name", "张三", "phone", "１３８００００００００", "go", "next").body())
        .contains("第3步");
  }

  @Test
  void followsThePlaceDownWithoutScript() throws Exception {
    visitor.get("/report");
    visitor.submit("/report", "what", "地方", "place", "yc", "place", "yl", "go", "place");
    HttpResponse<String> county = visitor.submit("/report", "what", "地方", "place", "yc", "place", "yl", "place", "qs",
        "place", "qs.xyp", "place", "qs.xyp.bsl", "go", "next");
    assertThat(county.body()).contains("第2步", "村主任", "柏树岭村");
    visitor.get("/report");
    assertThat(visitor.submit("/report", "what", "换了市", "place", "yc", "place", "qh", "place", "qs", "go", "place").body())
        .contains("柳沟县", "换了市");
  }

  @Test
  void refusesAFormOfAnotherVisit() throws Exception {
    visitor.post("/receipt", "code=" + file("别处的表单"));
    assertThat(visitor.post("/receipt/messages", "token=forged&text=x").statusCode()).isEqualTo(403);
  }

  @Test
  void leavesTheReceiptPageForGood() throws Exception {
    visitor.post("/receipt", "code=" + file("退出"));
    visitor.submit("/receipt/leave");
    assertThat(visitor.get("/receipt").body()).contains("name=\"code\"");
  }

  @Test
  void speaksEnglish() throws Exception {
    assertThat(visitor.get("/report?lang=en").body()).contains("lang=\"en\"", "Step 1 of 3").doesNotContain("第1步");
  }

  @Test
  void filesAndLooksUpAsAProgram() throws Exception {
    HttpResponse<String> filed = visitor.json("/api/v1/reports",
        "{\"what\": \"接口提交\", \"place\": \"qs.xyp.bsl\", \"kinds\": [\"FAVOURITISM\"]}");
    assertThat(filed.statusCode()).isEqualTo(201);
    Matcher receipt = Pattern.compile("\"receipt\":\"([^\"]+)\"").matcher(filed.body());
    assertThat(receipt.find()).isTrue();
    HttpResponse<String> status = visitor.json("/api/v1/receipts", "{\"code\": \"" + receipt.group(1) + "\"}");
    assertThat(status.body()).contains("SUBMITTED");
    HttpResponse<String> wrong = visitor.json("/api/v1/reports", "{\"happenedOn\": \"2017-02-30\"}");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
  }

  @Test
  @Tag("W8")
  void refusesAFileOneByteTooLargeAndTakesOneAtTheLimit() throws Exception {
    visitor.post("/receipt", "code=" + file("大文件"));
    HttpResponse<String> refused = visitor.upload("/receipt/files", "大.bin", new byte[20 * 1024 * 1024 + 1]);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).doesNotContain("大.bin");
    assertThat(visitor.upload("/receipt/files", "../../../正好.bin", new byte[20 * 1024 * 1024]).body())
        .contains("正好.bin").doesNotContain("../");
    assertThat(visitor.upload("/receipt/files", "空.bin", new byte[0]).statusCode()).isEqualTo(422);
  }
}
