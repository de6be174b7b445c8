package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.web.login.LoggedIn;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class CluePagesTests {

  @Autowired private JdbcTemplate jdbc;
  @Autowired private ClueDesk desk;
  @Autowired private Deadlines deadlines;
  @Autowired private WebApplicationContext context;
  private MockMvc mvc;

  @BeforeEach
  void setUp() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  private static RequestPostProcessor api(String login) {
    return httpBasic(login, "xiaohao-demo");
  }

  private RequestPostProcessor page(String login) {
    return authentication(UsernamePasswordAuthenticationToken.authenticated(new LoggedIn(desk.actors.as(login), false),
        null, List.of()));
  }

  private String show(String login, String path) throws Exception {
    return mvc.perform(get(path).with(page(login)).header("Accept-Language", "zh-CN")).andExpect(status().isOk())
        .andReturn().getResponse().getContentAsString();
  }

  @Test
  void answersCodesAndOpensWordsOnDemand() throws Exception {
    CaseRef clue = desk.verified();
    String path = "/api/v1/clues/" + desk.value("ref", clue, String.class);
    String closed = mvc.perform(get(path).with(api("qs.shi1.a"))).andExpect(status().isOk())
        .andExpect(jsonPath("$.clue.state").value("FOLLOW_UP")).andExpect(jsonPath("$.clue.id").doesNotExist())
        .andExpect(jsonPath("$.clue.reportId").doesNotExist()).andReturn().getResponse().getContentAsString();
    assertThat(closed).doesNotContain("两户均有商铺");
    mvc.perform(get(path).param("texts", "true").with(api("qs.shi1.a"))).andExpect(status().isOk())
        .andExpect(jsonPath("$.verifications[0].facts[0].texts.found").value("两户均有商铺"));
    mvc.perform(get(path).with(api("qs.shi2.a"))).andExpect(status().isNotFound());
    mvc.perform(get("/api/v1/clues/C0000000000").with(api("qs.shi1.a"))).andExpect(status().isNotFound());
  }

  @Test
  void showsFactsAgainstEvidenceAndOpensThemOnDemand() throws Exception {
    CaseRef clue = desk.verified();
    String path = "/clues/" + desk.value("ref", clue, String.class);
    String closed = show("qs.shi1.a", path);
    assertThat(closed).contains("落实核查结果", "优亲厚友", "事实与证据", "证据 1", "青")
        .doesNotContain("两户均有商铺", "同意承办人意见", "??");
    assertThat(show("qs.shi1.a", path + "?texts=true")).contains("两户均有商铺", "评议记录", "同意承办人意见");
    mvc.perform(get(path).with(page("qs.shi2.a"))).andExpect(status().isNotFound());
  }

  /** From the report to its clue and back, for who may see both; whoever may not learns of no way. */
  @Test
  @Tag("M2")
  void leadsFromTheReportToItsClueAndBack() throws Exception {
    CaseRef clue = desk.verified();
    String ref = desk.value("ref", clue, String.class);
    long reportId = desk.value("report_id", clue, Long.class);
    String report = jdbc.queryForObject("select ref from report where id = ?", String.class, reportId);
    assertThat(show("qs.shi1.a", "/reports/" + report)).contains("href=\"/clues/" + ref + "\"");
    assertThat(show("qs.shi1.a", "/clues/" + ref)).contains("href=\"/reports/" + report + "\"");
    assertThat(show("qs.shouli", "/reports/" + report)).as("the clerk does not see the clue").doesNotContain(ref);
    keepAway("qs.shi1.zhuren", "report", reportId);
    assertThat(show("qs.shi1.zhuren", "/clues/" + ref)).doesNotContain("href=\"/reports/" + report);
  }

  private void keepAway(String login, String kind, long id) {
    jdbc.update("insert into case_exclusion (person_id, case_kind, case_id, reason, confirmed, created_at)"
        + " select id, ?, ?, 'KIN', true, utc_timestamp() from person where code = ?", kind, id, login);
  }

  @Test
  void speaksEnglishToo() throws Exception {
    CaseRef clue = desk.verified();
    desk.does("shi1.a", clue, "followUp", desk.recommendation(Map.of()));
    String path = "/clues/" + desk.value("ref", clue, String.class) + "?lang=en";
    assertThat(show("qs.shi1.a", path)).contains("lang=\"en\"", "Clue", "Facts and evidence", "Opening goes on record.",
        "Substantiated").doesNotContain("??", "事实与证据", "签批经过", "核查组", "处置方式");
    assertThat(show("qs.shi1.a", path + "&texts=true")).contains("两户均有商铺").doesNotContain("??", "收起密封内容");
  }

  @Test
  void givesMoreTimeFromThePage() throws Exception {
    CaseRef clue = desk.c01();
    desk.dispose(clue, "PRELIM_VERIFICATION", Map.of());
    String path = "/clues/" + desk.value("ref", clue, String.class);
    assertThat(show("qs.fushuji", path)).contains("延长核查期限");
    assertThat(show("qs.shi1.a", path)).doesNotContain("延长核查期限");
    String until = desk.today().plusMonths(3).toString();
    mvc.perform(post(path + "/extend").param("dueOn", until).param("reason", "COMPLEX").with(page("qs.shi1.a"))
        .with(csrf())).andExpect(status().isForbidden());
    mvc.perform(post(path + "/extend").param("dueOn", until).param("reason", "COMPLEX").with(page("qs.fushuji"))
        .with(csrf())).andExpect(redirectedUrl(path));
    assertThat(deadlines.dueOn(clue, "D8")).contains(desk.today().plusMonths(3));
  }

  @Test
  void keepsWhatWasTypedWhenMoreTimeIsRefused() throws Exception {
    CaseRef clue = desk.c01();
    desk.dispose(clue, "PRELIM_VERIFICATION", Map.of());
    String path = "/clues/" + desk.value("ref", clue, String.class);
    for (LocalDate wrong : List.of(desk.today().minusDays(1), desk.today().plusYears(1))) {
      String page = refused(path, wrong.toString(), "AWAITING_OTHERS");
      assertThat(page).contains("href=\"#f-extend-dueOn\"", "value=\"" + wrong + "\"",
          "value=\"AWAITING_OTHERS\" selected", "延长核查期限");
    }
    assertThat(refused(path, "", "COMPLEX")).contains("href=\"#f-extend-dueOn\"");
    assertThat(refused(path, desk.today().plusMonths(3).toString(), "")).contains("href=\"#f-extend-reason\"");
    String body = "{\"dueOn\":\"" + desk.today().minusDays(1) + "\",\"reason\":\"COMPLEX\"}";
    mvc.perform(post("/api/v1" + path + "/extend").contentType("application/json").content(body)
        .with(api("qs.fushuji"))).andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.field").value("dueOn"));
  }

  private String refused(String path, String dueOn, String reason) throws Exception {
    return mvc.perform(post(path + "/extend").param("dueOn", dueOn).param("reason", reason)
        .header("Accept-Language", "zh-CN").with(page("qs.fushuji")).with(csrf()))
        .andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString();
  }
}
