package org.xiaohao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.CookieSerializer;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** The accounts of jp.shi1 are spoilt here; no other test uses them. */
@XiaohaoTest
@Tag("W19")
class SessionTests {

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private CookieSerializer cookies;

  private static boolean in(Site site) {
    return site.get("/desk").statusCode() == 200;
  }

  @Test
  void asksForALoginFirst() {
    HttpResponse<String> answer = new Site(port).get("/desk?tab=MINE");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?next=%2Fdesk%3Ftab%3DMINE");
  }

  @Test
  void hidesTheCookieFromScriptsAndOtherSites() {
    String cookie = new Site(port).get("/login").headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith("SESSION=").contains("HttpOnly", "SameSite=Strict", "Path=/");
  }

  @Test
  void bindsTheCookieToTheHostOverHttps() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setSecure(true);
    MockHttpServletResponse response = new MockHttpServletResponse();
    cookies.writeCookieValue(new CookieValue(request, response, "1"));
    assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-SESSION=")
        .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("Domain");
  }

  @Test
  void givesANewSessionAtLogin() {
    Site site = new Site(port);
    String before = site.get("/login").headers().firstValue("Set-Cookie").orElseThrow();
    String token = Site.token(site.get("/login").body());
    String after = site.post("/login", Map.of("username", "qs.shouli", "password", "xiaohao-demo", "_csrf", token))
        .headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(after).isNotEqualTo(before);
    assertThat(in(site)).isTrue();
  }

  @Test
  void refusesAWrongPasswordAndAnUnknownNameAlike() {
    String wrong = refusal("qs.zhuren");
    assertThat(wrong).endsWith("/login?failed&next=%2Fdesk");
    assertThat(refusal("nobody")).isEqualTo(wrong);
  }

  private String refusal(String login) {
    Site site = new Site(port);
    String token = Site.token(site.get("/login").body());
    return site.post("/login", Map.of("username", login, "password", "wrong", "_csrf", token)).headers()
        .firstValue("Location").orElseThrow();
  }

  @Test
  void leadsNowhereElseAfterTheLogin() {
    Site site = new Site(port);
    String token = Site.token(site.get("/login").body());
    HttpResponse<String> answer = site.post("/login", Map.of("username", "qs.shouli", "password", "xiaohao-demo",
        "_csrf", token, "next", "//evil.example/"));
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/desk");
  }

  @Test
  void endsAtLogout() {
    Site site = new Site(port).login("qs.shouli");
    HttpResponse<String> answer = site.postFrom("/desk", "/logout", Map.of());
    assertThat(answer.headers().firstValue("Clear-Site-Data").orElseThrow())
        .contains("\"cache\"", "\"cookies\"", "\"storage\"");
    assertThat(in(site)).isFalse();
  }

  @Test
  void endsAfterTheIdleLimit() {
    Site site = new Site(port).login("qs.anguan");
    assertThat(in(site)).isTrue();
    jdbc.update("update SPRING_SESSION set LAST_ACCESS_TIME = LAST_ACCESS_TIME - 1801000, EXPIRY_TIME = EXPIRY_TIME - 1801000");
    assertThat(in(site)).isFalse();
  }

  @Test
  void isOfNoUseInAnotherBrowser() {
    Site site = new Site(port).login("qs.shouli");
    assertThat(in(site.withBrowser("Other/2"))).isFalse();
    assertThat(in(site)).isFalse();
  }

  @Test
  void endsWhenThePasswordIsChangedElsewhere() {
    Site here = new Site(port).login("jp.shi1.a");
    Site there = new Site(port).login("jp.shi1.a");
    HttpResponse<String> answer = here.postFrom("/password", "/password",
        Map.of("old", "xiaohao-demo", "fresh", "一个全新的密码也要十二位", "again", "一个全新的密码也要十二位"));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(in(here)).isTrue();
    assertThat(in(there)).isFalse();
  }

  @Test
  void endsWhenARoleIsTakenAway() {
    Site site = new Site(port).login("jp.shi1.b");
    assertThat(in(site)).isTrue();
    jdbc.update("delete from post_role where post_id in (select h.post_id from post_holding h join account a on "
        + "a.person_id = h.person_id where a.login = 'jp.shi1.b')");
    assertThat(in(site)).isFalse();
  }

  @Test
  void opensNothingButThePasswordPageToAOneTimePassword() {
    jdbc.update("update account set must_change_password = true where login = 'jp.shi1.c'");
    Site site = new Site(port).login("jp.shi1.c");
    assertThat(site.get("/desk").headers().firstValue("Location").orElseThrow()).endsWith("/password");
    assertThat(site.get("/password").statusCode()).isEqualTo(200);
    assertThat(site.api("jp.shi1.c", "GET", "/api/v1/tasks", null).statusCode()).isEqualTo(403);
  }

  @Test
  void changesNothingWithoutTokenOrFromAnotherOrigin() {
    Site site = new Site(port).login("qs.shouli");
    assertThat(site.post("/tokens", Map.of("name", "a")).statusCode()).isEqualTo(403);
    String token = Site.token(site.get("/tokens").body());
    assertThat(site.post("/tokens", Map.of("name", "a", "_csrf", token), "Origin", "http://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(site.get("/tokens").body()).contains("您还没有令牌");
    assertThat(site.post("/tokens", Map.of("name", "a", "_csrf", token), "Origin", "http://localhost:" + port)
        .statusCode()).isEqualTo(200);
  }

  /** A form of a page whose login has ended; where it was sent from is what the browser says. */
  private HttpResponse<String> late(Site site, String origin) {
    return site.post("/desk/reports/new", Map.of("text", "等了很久 才写完", "passphrase", "不 可以 回来", "_csrf", "old"),
        "Origin", origin);
  }

  @Test
  @Tag("M9")
  void takesALateFormThroughTheLoginAndKeepsItNowhere() {
    Site site = new Site(port);
    HttpResponse<String> refused = late(site, "http://localhost:" + port);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("name=\"kept:text\" value=\"等了很久 才写完\"", "id=\"password\"")
        .doesNotContain("不 可以 回来", "value=\"old\"");
    String token = Site.token(refused.body());
    Map<String, String> login = Map.of("username", "qs.shouli", "password", "wrong", "_csrf", token,
        "kept:", "/desk/reports/new", "kept:text", "等了很久 才写完");
    assertThat(site.post("/login", login).body()).contains("账号或密码不对", "name=\"kept:text\" value=\"等了很久 才写完\"");
    Map<String, String> right = new HashMap<>(login);
    right.put("_csrf", "old");
    assertThat(site.post("/login", right, "Origin", "http://localhost:" + port).body())
        .contains("name=\"kept:text\" value=\"等了很久 才写完\"");
    right.put("_csrf", token);
    right.put("password", "xiaohao-demo");
    String page = site.post("/login", right).body();
    assertThat(page).contains("action=\"/desk/reports/new\"", "name=\"text\" value=\"等了很久 才写完\"");
    assertThat(site.post("/desk/reports/new", Map.of("text", "等了很久 才写完", "_csrf", Site.token(page)))
        .statusCode()).isEqualTo(422);
    assertThat(jdbc.queryForList("select ATTRIBUTE_BYTES from SPRING_SESSION_ATTRIBUTES", byte[].class))
        .noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("等了很久"));
  }

  @Test
  @Tag("M9")
  void offersToSendALateFormAgainToWhoeverIsLoggedInAlready() {
    Site site = new Site(port).login("qs.shouli");
    assertThat(late(site, "http://localhost:" + port).body())
        .contains("action=\"/desk/reports/new\"", "name=\"text\" value=\"等了很久 才写完\"").doesNotContain("不 可以 回来");
  }

  @Test
  void offersNoFormOfAnotherSitesPage() {
    assertThat(late(new Site(port).login("qs.shouli"), "http://evil.example").body()).doesNotContain("name=\"text\"");
    Map<String, String> form = Map.of("text", "等了很久 才写完", "_csrf", "old");
    assertThat(new Site(port).login("qs.shouli").post("/desk/reports/new", form).body()).doesNotContain("name=\"text\"");
    Site site = new Site(port);
    String token = Site.token(site.get("/login").body());
    assertThat(site.post("/login", Map.of("username", "qs.shouli", "password", "xiaohao-demo", "_csrf", token,
        "kept:", "//evil.example/", "kept:text", "等了很久 才写完")).headers().firstValue("Location").orElseThrow())
        .endsWith("/desk");
  }

  @Test
  void keepsOnlyIdsInTheSession() {
    new Site(port).login("qs.shouli").get("/desk");
    assertThat(jdbc.queryForList("select distinct ATTRIBUTE_NAME from SPRING_SESSION_ATTRIBUTES", String.class))
        .allMatch(name -> name.equals("login") || name.equals("lang") || name.endsWith("CSRF_TOKEN"));
  }

  @Test
  void letsAProgramInByATokenUntilItIsRevoked() {
    Site site = new Site(port).login("qs.shouli");
    String page = site.postFrom("/tokens", "/tokens", Map.of("name", "报表")).body();
    String token = page.replaceAll("(?s).*<code>(xh_[\\w-]+)</code>.*", "$1");
    assertThat(bearer(token)).isEqualTo(200);
    assertThat(bearer(token + "x")).isEqualTo(401);
    Long id = jdbc.queryForObject("select max(id) from api_token", Long.class);
    assertThat(jdbc.queryForObject("select count(*) from api_token where token_hash = ?", Integer.class, token)).isZero();
    site.postFrom("/tokens", "/tokens/" + id + "/revoke", Map.of());
    assertThat(bearer(token)).isEqualTo(401);
  }

  private int bearer(String token) {
    Site program = new Site(port);
    return program.send(program.request("/api/v1/tasks").header("Authorization", "Bearer " + token).GET()).statusCode();
  }
}
