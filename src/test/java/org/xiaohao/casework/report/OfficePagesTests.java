package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaohao.casework.report.ReportFixtures.listed;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.xiaohao.demo.DemoProvince;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.support.RefusedForm;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class OfficePagesTests {

  @LocalServerPort
  private int port;
  @Autowired
  private Reports reports;
  @Autowired
  private ReportFixtures fixtures;
  @Autowired
  private TestRestTemplate rest;

  private Visitor loggedIn(String login) throws Exception {
    Visitor visitor = new Visitor(port);
    visitor.get("/login");
    visitor.submit("/login", "username", login, "password", DemoProvince.PASSWORD);
    return visitor;
  }

  private FiledReport c01() {
    return reports.file(fixtures.named("qs.xyp.bsl", "把名额给了弟弟<b>",
        listed(fixtures.post("qs.xyp.bsl", OfficeKind.VILLAGE_COMMITTEE, "村主任"))));
  }

  @Test
  @Tag("W14")
  void showsTheReportToTheClerkWithoutTheReportersName() throws Exception {
    FiledReport filed = c01();
    String page = loggedIn("qs.shouli").get("/reports/" + filed.ref()).body();
    assertThat(page).contains("把名额给了弟弟&lt;b&gt;", "村主任", "实名").doesNotContain("柏三娃", "13800000000");
    ResponseEntity<String> json = rest.withBasicAuth("qs.shouli", DemoProvince.PASSWORD)
        .getForEntity("/api/v1/reports/" + filed.ref(), String.class);
    assertThat(json.getBody()).contains("把名额给了弟弟").doesNotContain("柏三娃", "13800000000", "reporterKeyId");
  }

  @Test
  @Tag("M2")
  void tellsNobodyElseThatTheReportExists() throws Exception {
    FiledReport filed = c01();
    for (String login : new String[] {"by.shouli", "yl.shouli", "qs.xianweishuji", "qs.ducha"}) {
      assertThat(loggedIn(login).get("/reports/" + filed.ref()).statusCode()).as(login).isEqualTo(404);
    }
  }

  @Test
  @Tag("W7")
  void asksAndIsAnswered() throws Exception {
    FiledReport filed = c01();
    Visitor clerk = loggedIn("qs.shouli");
    clerk.get("/reports/" + filed.ref());
    clerk.submit("/reports/" + filed.ref() + "/questions", "text", "门面在哪条街？");
    Visitor reporter = new Visitor(port);
    assertThat(reporter.post("/receipt", "code=" + filed.receipt().shown()).body()).contains("门面在哪条街？");
    reporter.submit("/receipt/messages", "text", "在镇上正街");
    assertThat(clerk.get("/reports/" + filed.ref()).body()).contains("在镇上正街");
  }

  @Test
  void givesBackWhatWasTypedIntoARefusedForm() {
    String page = "/reports/" + c01().ref();
    RefusedForm.demand(new Site(port).login("qs.shouli"), page, page + "/questions", Map.of("text", RefusedForm.ENDLESS),
        "f-question-text");
  }

  /** Where no form is left to go back to, the page of the refusal gives the words back, and no token among them. */
  @Test
  void givesBackWhatWasTypedWhereItCannotBeSent() throws Exception {
    FiledReport filed = c01();
    Visitor clerk = loggedIn("qs.shouli");
    clerk.get("/reports/" + filed.ref());
    String token = clerk.hiddenValue("_csrf");
    HttpResponse<String> refused = clerk.submit("/reports/R0000000000/questions", "text", "门面在哪条街？");
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).contains("您刚才填写的内容", "门面在哪条街？</pre>").doesNotContain(token + "</pre>");
  }

  @Test
  void entersALetterOnThePage() throws Exception {
    Visitor clerk = loggedIn("qs.shouli");
    assertThat(clerk.get("/desk/reports/new").body()).contains("来信");
    assertThat(clerk.submit("/desk/reports/new", "channel", "LETTER", "receivedOn", "2017-05-02", "place", "yc",
        "place", "yl", "place", "qs", "what", "来信内容", "signature", "ANONYMOUS").body()).contains("查询码");
    assertThat(clerk.get("/desk/reports/new").statusCode()).isEqualTo(200);
    assertThat(clerk.submit("/desk/reports/new", "channel", "LETTER", "receivedOn", "2017-05-02", "envelopeOnly", "true",
        "envelopeNumber", "信封-1").body()).contains("信封-1", "2017-05-09");
    clerk.get("/desk/reports/new");
    assertThat(clerk.submit("/desk/reports/new", "channel", "LETTER", "receivedOn", "2017-02-30", "what", "写好的内容")
        .body()).contains("写好的内容", "href=\"#receivedOn\"");
  }
}
