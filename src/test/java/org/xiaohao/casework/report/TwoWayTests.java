package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Questions, answers and files between the office and somebody it does not know. */
@XiaohaoTest
class TwoWayTests {

  @LocalServerPort private int port;
  private CaseDesk desk;

  @BeforeEach
  void sitDown(@Autowired ApplicationContext context) {
    desk = new CaseDesk(context);
  }

  @Test
  @Tag("W6")
  @Tag("W7")
  void asksAnAnonymousReporterWhoAnswersWithAFile() throws Exception {
    FiledReport filed = desk.filed();
    Site clerk = new Site(port).login("qs.shouli");
    clerk.postFrom("/reports/" + filed.ref(), "/reports/" + filed.ref() + "/questions", Map.of("text", "有公示的照片吗？"));
    Visitor reporter = new Visitor(port);
    assertThat(reporter.post("/receipt", "code=" + filed.receipt().shown()).body()).contains("有公示的照片吗？");
    reporter.submit("/receipt/messages", "text", "有，见照片");
    reporter.upload("/receipt/files", "墙上的公示.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2});
    assertThat(clerk.get("/reports/" + filed.ref()).body()).contains("有，见照片", "墙上的公示.jpg");
  }

  /** Every note the office makes on the way is a word the reporter must not read. */
  @Test
  @Tag("W7")
  void showsNoInternalNoteInPageOrJson() {
    FiledReport filed = desk.filed();
    desk.closed(filed);
    desk.does("qs.shi1.a", CaseDesk.ref(filed), "report/answerReporter", Map.of("text", "已经核查，予以了结", "way", "PHONE",
        "agreement", "OBJECTS", "objection", "内部记下的不同意见"));
    Site site = new Site(port);
    String json = site.api("qs.shouli", "POST", "/api/v1/receipts", Map.of("code", filed.receipt().shown())).body();
    site.post("/receipt", Map.of("code", filed.receipt().shown()));
    String page = site.get("/receipt").body();
    assertThat(List.of(page, json)).allSatisfy(shown -> assertThat(shown).contains("已经核查，予以了结")
        .doesNotContain("内部记下的不同意见", "线索情况", "已阅", "同意承办人", "qs.shi1", filed.ref()));
    assertThat(page).contains("结论：予以了结", "复查");
  }

  @Test
  @Tag("W7")
  void saysInPlainWordsWhereItStandsAndWhatComesNext() {
    FiledReport filed = desk.filed();
    Site site = new Site(port);
    site.post("/receipt", Map.of("code", filed.receipt().shown()));
    assertThat(site.get("/receipt").body()).contains("已收到，等待登记", "接下来：举报中心登记");
    desk.refuse(filed);
    assertThat(site.get("/receipt").body()).contains("没有写明具体的人和事", "请另一个机关复查").doesNotContain("结论：");
  }

  /** A day to go by, which is no term: no clock runs for it, and what is owed to a named reporter stays with that one. */
  @Test
  @Tag("W7")
  void tellsAnAnonymousReporterByWhenTheCentreUsuallyLooks(@Autowired Receipts receipts) {
    FiledReport named = desk.filedBy(new Identity("瞿怀远", "13900000105", null));
    FiledReport filed = desk.filed();
    ReceiptView owed = receipts.view(receipts.open(named.receipt().shown()));
    ReceiptView usual = receipts.view(receipts.open(filed.receipt().shown()));
    assertThat(owed.noticeDueOn()).isNotNull();
    assertThat(owed.usuallySeenBy()).isNull();
    assertThat(usual.noticeDueOn()).isNull();
    assertThat(usual.usuallySeenBy()).isEqualTo(owed.noticeDueOn());
    assertThat(desk.number("select count(*) from deadline where case_kind = 'report' and case_id = ?", filed.id())).isZero();
    Site site = new Site(port);
    site.post("/receipt", Map.of("code", filed.receipt().shown()));
    String day = owed.noticeDueOn().toString();
    assertThat(site.get("/receipt").body()).contains("举报中心一般在" + day, "都写在这一页上").doesNotContain("之前告诉您");
    assertThat(site.get("/receipt?lang=en").body()).contains("usually gets to yours by " + day);
    assertThat(site.api("qs.shouli", "POST", "/api/v1/receipts", Map.of("code", filed.receipt().shown())).body())
        .contains("\"usuallySeenBy\":\"" + day);
    desk.distributed(filed, "ANONYMOUS");
    assertThat(receipts.view(receipts.open(filed.receipt().shown())).usuallySeenBy()).as("it has looked").isNull();
  }

  /** A letter is entered, its receipt handed over, its scan added; another centre's clerk adds nothing. */
  @Test
  @Tag("W7")
  void scansInALetterForItsWriterToSee() throws Exception {
    Visitor clerk = loggedIn("qs.shouli");
    clerk.get("/desk/reports/new");
    String entered = clerk.submit("/desk/reports/new", "channel", "LETTER", "receivedOn", "2017-05-02", "place", "yc",
        "place", "yl", "place", "qs", "what", "信的内容", "signature", "ANONYMOUS").body();
    String receipt = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}-[0-9A-Z]{2}").matcher(entered).results().findFirst()
        .orElseThrow().group();
    String ref = desk.list("select ref from report order by id desc limit 1").get(0);
    clerk.get("/desk/reports/new");
    assertThat(clerk.uploadOffice("/reports/" + ref + "/scans", "", new byte[0]).body()).contains("没有收到文件", "信的内容");
    scan(clerk, ref);
    assertThat(clerk.get("/reports/" + ref).body()).contains("来信第一页.jpg");
    Site writer = new Site(port);
    writer.post("/receipt", Map.of("code", receipt));
    assertThat(writer.get("/receipt").body()).contains("来信第一页.jpg");
    FiledReport online = desk.filed();
    assertThat(clerk.get("/reports/" + online.ref()).body()).doesNotContain("/scans");
    assertThat(scan(clerk, online.ref()).statusCode()).isEqualTo(403);
    assertThat(scan(loggedIn("by.shouli"), ref).statusCode()).isEqualTo(404);
  }

  private Visitor loggedIn(String login) throws Exception {
    Visitor visitor = new Visitor(port);
    visitor.get("/login");
    visitor.submit("/login", "username", login, "password", "xiaohao-demo");
    return visitor;
  }

  private static HttpResponse<String> scan(Visitor clerk, String ref) throws Exception {
    clerk.get("/desk/reports/new");
    return clerk.uploadOffice("/reports/" + ref + "/scans", "来信第一页.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2});
  }
}
