package org.xiaohao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.xiaohao.support.Headers;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Every answer carries the headers of its zone: all routes, with and without login, and every kind of failure. */
@XiaohaoTest
@Tag("W10")
class HeadersTests {

  private static final List<String> PUBLIC = List.of("/report", "/receipt", "/about", "/open-funds", "/errors", "/api", "/v3", "/css",
      "/js", "/webjars", "/favicon.ico", "/robots.txt");

  @LocalServerPort private int port;
  @Autowired @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping routes;

  private record Route(String method, String path) {
  }

  private List<Route> routes() {
    List<Route> all = new ArrayList<>();
    routes.getHandlerMethods().forEach((info, method) -> {
      Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
      for (String pattern : info.getPatternValues()) {
        String path = pattern.replaceAll("\\{[^/]+}", "1");
        if (methods.isEmpty()) {
          all.add(new Route("GET", path));
        }
        methods.forEach(verb -> all.add(new Route(verb.name(), path)));
      }
    });
    return all;
  }

  @Test
  void standOnEveryRoute() {
    List<Route> all = routes();
    assertThat(all).hasSizeGreaterThan(25);
    Site stranger = new Site(port);
    Site clerk = new Site(port).login("qs.shouli");
    Site overseer = new Site(port).login("qs.ducha");
    for (Route route : all) {
      check(route, stranger);
      check(route, clerk);
      check(route, overseer);
    }
  }

  @Test
  void standOnFilesAndFailures() {
    Site stranger = new Site(port);
    for (String path : List.of("/css/office.css", "/js/office.js", "/webjars/tabler/tabler.min.css", "/css/missing.css",
        "/webjars/htmx.org/package.json", "/nowhere", "/report/nowhere/at/all", "/api/v1/nowhere", "/login;a=b",
        "/report//x", "/error", "/v3/api-docs", "/actuator/health", "/actuator/env")) {
      check(new Route("GET", path), stranger);
      check(new Route("PUT", path), stranger);
    }
  }

  /** Requests that the server refuses before any filter sees them. */
  @Test
  void standOnWhatCannotBeRead() throws IOException {
    for (String line : List.of("GET /%00 HTTP/1.1", "GET /a|b HTTP/1.1", "GET /\\x HTTP/1.1", "GET / HTTP/9.9", "NONSENSE")) {
      String answer = raw(line, "zh-CN");
      assertThat(answer).as(line).matches("(?s)HTTP/1.1 [45]0.*").contains("浏览器发来的请求无法识别",
          "Content-Security-Policy: default-src 'none'; script-src 'self'", "X-Content-Type-Options: nosniff",
          "Referrer-Policy: same-origin", "Permissions-Policy: ", "Cache-Control: no-store").doesNotContain("Tomcat", "<");
    }
    assertThat(raw("GET /%00 HTTP/1.1", "en-GB")).contains("cannot be read");
  }

  private String raw(String line, String language) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.getOutputStream().write((line + "\r\nHost: localhost\r\nAccept-Language: " + language
          + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void check(Route route, Site site) {
    HttpResponse<String> answer =
        site.send(site.request(route.path()).method(route.method(), BodyPublishers.noBody()));
    String where = route + " " + answer.statusCode();
    boolean strict = route.path().equals("/")
        || PUBLIC.stream().anyMatch(p -> route.path().equals(p) || route.path().startsWith(p + "/"));
    boolean health = route.path().startsWith("/actuator/health");
    if (strict || health) {
      Headers.assertStrict(answer, where);
    } else {
      Headers.assertOffice(answer, where);
    }
    assertThat(answer.statusCode()).as(where).isLessThan(500);
    boolean file = route.path().startsWith("/css/") || route.path().startsWith("/js/")
        || route.path().startsWith("/webjars/");
    if (!file) {
      Headers.assertNotKept(answer, where);
    }
    assertThat(answer.body()).as(where).doesNotContain("Exception", "Apache Tomcat", "springframework");
  }
}
