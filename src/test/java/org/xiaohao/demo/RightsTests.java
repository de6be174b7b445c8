package org.xiaohao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.xiaohao.demo.RightsPage.Route;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.web.login.LoggedIn;

/**
 * Every route and every statement that reads protected tables, for every relation to the case (decision 41):
 * {@code docs/rights.md} holds what is expected, {@code -Drights.write=true} writes what is seen there to be judged. Each
 * request runs in a transaction that is rolled back, so the played cases stay as they are.
 */
class RightsTests extends DemoStage {

  private static final String NOTHING = "-";
  /** Of case management of the city above the county of these cases. */
  private static final String SUPERVISOR = "yl.anguan";
  private static final Set<String> TOLD_NOTHING = Set.of("404", "hidden");

  @Autowired private WebApplicationContext context;
  @Autowired @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;
  @Autowired private SqlSessionFactory sessions;
  @Autowired private TransactionTemplate transaction;
  @Autowired private CaseAccess access;
  @Autowired private Attachments attachments;
  @Autowired private Keyring keyring;
  @Autowired private RaisedCases raised;
  @Autowired private BusinessClock clock;
  private final RightsPage page = new RightsPage();
  private Statements statements;
  private RightsStage stage;
  private MockMvc web;

  @BeforeEach
  void openTheDoor() throws Exception {
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    statements = new Statements();
    sessions.getConfiguration().addInterceptor(statements);
    stage = new RightsStage(jdbc, subjects, actors, access, attachments, keyring, raised, clock);
  }

  @AfterEach
  void tidyUp() {
    transaction.executeWithoutResult(status -> stage.removeFile(attachments));
  }

  @Test
  @Tag("M2")
  void holdForEveryRouteStatementAndRelation() throws Exception {
    List<Route> asked = new ArrayList<>(page.routes());
    unlisted(asked).forEach(route -> asked.add(new Route(route, guess(route), "", "", List.of())));
    List<Route> seen = new ArrayList<>();
    for (Route route : asked) {
      List<String> cells = new ArrayList<>();
      for (Kin kin : Kin.values()) {
        cells.add(cell(route, kin));
      }
      seen.add(new Route(route.route(), route.on(), route.own(), route.with(), cells));
    }
    Map<String, List<String>> read = read();
    if (Boolean.getBoolean("rights.write")) {
      page.write(seen, read);
    }
    RightsPage expected = new RightsPage();
    assertThat(beside(expected.routes(), seen)).as("routes, as written and as seen").isEmpty();
    assertThat(beside(expected.statements().entrySet(), read.entrySet())).as("statements, as written and as seen")
        .isEmpty();
  }

  /** What stands in one of the two only. */
  private static List<Object> beside(Collection<?> written, Collection<?> seen) {
    List<Object> different = new ArrayList<>(written);
    different.removeAll(seen);
    List<Object> fresh = new ArrayList<>(seen);
    fresh.removeAll(written);
    different.addAll(fresh);
    return different;
  }

  /** What no table may ever say: the discipline line opens to nobody but those who have the case. */
  @Test
  @Tag("M2")
  void neverOpenTheDisciplineLineToOthers() {
    List<Route> line = page.routes().stream()
        .filter(route -> route.on().startsWith("clue") || route.on().endsWith("report")
            || List.of("accountability", "referral").contains(route.on())).toList();
    assertThat(line).hasSizeGreaterThan(30).allSatisfy(route -> assertThat(
        route.cells().subList(Kin.PARENT.ordinal(), route.cells().size())).isSubsetOf("404", "hidden", "login"));
  }

  /** What supervision gives is reading: no door that writes opens to an office above because it supervises (M14). */
  @Test
  @Tag("M14")
  void openNoWritingDoorToASupervisor() {
    List<Route> line = page.routes().stream().filter(route -> List.of("report", "clue", "clue document", "clue task")
        .contains(route.on()) && route.path().contains("{") && !route.path().startsWith("/follow")
        // A receipt asks whether one is addressed, and says so.
        && !route.path().contains("/receipt")).toList();
    assertThat(line).hasSizeGreaterThan(20).allSatisfy(route -> {
      String seen = cell(new Route(route.route(), route.on(), SUPERVISOR, route.with(), route.cells()), Kin.OWN);
      assertThat(seen).as(route.route()).isIn(route.method().equals("GET") ? Set.of("yes", "403", "404")
          : Set.of("403", "404"));
    });
    assertThat(cell(page.routes().stream().filter(route -> route.route().equals("GET /clues/{ref}")).findFirst()
        .map(route -> new Route(route.route(), route.on(), SUPERVISOR, "", route.cells())).orElseThrow(), Kin.OWN))
        .isEqualTo("yes");
  }

  /** A mapper statement outside the files would have no row. */
  @Test
  void knowEverySelectThatThePoolCanRun() {
    Set<String> known = new TreeSet<>();
    for (Object mapped : sessions.getConfiguration().getMappedStatements()) {
      if (mapped instanceof org.apache.ibatis.mapping.MappedStatement statement
          && statement.getSqlCommandType() == org.apache.ibatis.mapping.SqlCommandType.SELECT
          && !statement.getId().contains("!")) {
        known.add(statement.getId());
      }
    }
    assertThat(known).isEqualTo(statements.all());
  }

  private List<String> unlisted(List<Route> listed) {
    Set<String> all = new TreeSet<>();
    mappings.getHandlerMethods().forEach((info, method) -> info.getPatternValues().forEach(path -> {
      Stream<String> verbs = info.getMethodsCondition().getMethods().stream().map(Enum::name);
      (info.getMethodsCondition().isEmpty() ? Stream.of("GET") : verbs).forEach(verb -> all.add(verb + " " + path));
    }));
    assertThat(listed).as("rows of routes that are gone").extracting(Route::route).isSubsetOf(all);
    listed.forEach(route -> all.remove(route.route()));
    return List.copyOf(all);
  }

  private static String guess(String route) {
    return Stream.of("report", "clue", "item", "list", "task").filter(kind -> route.contains("/" + kind + "s/{"))
        .findFirst().map(kind -> kind.equals("task") ? "item task" : kind).orElse(NOTHING);
  }

  private String cell(Route route, Kin kin) {
    return transaction.execute(status -> {
      status.setRollbackOnly();
      Map<String, String> names = stage.prepare(route, kin);
      supervise(route);
      String login = kin == Kin.STRANGER ? null : stage.login(route, kin);
      // As for a request of its own: retries and files refuse to work inside somebody else's transaction.
      TransactionSynchronizationManager.setActualTransactionActive(false);
      statements.start();
      String cell = "failed";
      try {
        cell = answer(route, names, login);
      } catch (Exception e) {
        throw new IllegalStateException(route + " as " + kin, e);
      } finally {
        statements.end(kin, TOLD_NOTHING.contains(cell));
        TransactionSynchronizationManager.setActualTransactionActive(true);
      }
      return cell;
    });
  }

  private void supervise(Route route) {
    if (route.own().equals(SUPERVISOR) && !route.on().startsWith("supervis")) {
      long office = actors.as(SUPERVISOR).appointments().get(0).officeId();
      List.of(subjects.report("C05"), subjects.clue("C05"))
          .forEach(subject -> access.grantOffice(subject, office, Relation.SUPERVISOR));
    }
  }

  private String answer(Route route, Map<String, String> names, String login) throws Exception {
    MockHttpServletRequestBuilder request = request(route, names);
    if (login != null) {
      request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(
          new LoggedIn(actors.as(login), false), null, List.of())));
    }
    MockHttpServletResponse answer = web.perform(request.with(csrf())).andReturn().getResponse();
    int status = answer.getStatus();
    String location = answer.getHeader("Location");
    if (status == 401 || location != null && location.contains("/login")) {
      return "login";
    }
    if (status == 403 || status == 404 || status >= 500 || status == 400 || status == 405 || status == 415) {
      return String.valueOf(status);
    }
    if (route.path().endsWith("claim") && names.containsKey("task") && !route.path().contains("{")) {
      return stage.holds(names.get("task"), login) ? "yes" : "404";
    }
    if (route.path().contains("{") || !names.containsKey("ref")) {
      return location != null && location.equals("/receipt") ? "code" : "yes";
    }
    return answer.getContentAsString(StandardCharsets.UTF_8).contains(names.get("ref")) ? "shown" : "hidden";
  }

  private static MockHttpServletRequestBuilder request(Route route, Map<String, String> names) {
    String path = fill(route.path(), names).replaceAll("\\{[^/]+}", "1");
    String with = fill(route.with(), names);
    if (with.startsWith("{") || with.startsWith("[")) {
      return MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), URI.create(path))
          .contentType(MediaType.APPLICATION_JSON).content(with);
    }
    if (with.startsWith("--b")) {
      return MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), URI.create(path))
          .contentType("multipart/form-data; boundary=b").content(with.replace("\\n", "\r\n"));
    }
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), URI.create(path));
    UriComponentsBuilder.newInstance().query(with).build().getQueryParams()
        .forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    return request;
  }

  private static String fill(String text, Map<String, String> names) {
    String filled = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      filled = filled.replace("{" + name.getKey() + "}", name.getValue());
    }
    return filled;
  }

  private Map<String, List<String>> read() {
    Map<String, List<String>> read = new TreeMap<>();
    for (String id : statements.all()) {
      if (statements.isProtected(id)) {
        List<String> cells = new ArrayList<>(List.of(guard(id)));
        Stream.of(Kin.values()).map(kin -> statements.ranFor(id).contains(kin) ? "yes" : NOTHING).forEach(cells::add);
        read.put(id.replace("org.xiaohao.", ""), cells);
      }
    }
    return read;
  }

  private String guard(String id) {
    if (statements.asks(id)) {
      return "within";
    }
    if (statements.ranForOutsider(id)) {
      return "next";
    }
    return statements.ranFor(id).isEmpty() ? "no page" : "before";
  }
}
