package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.Command;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.vault.BrokenSeal;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.platform.vault.Vault;
import org.xiaohao.support.Site;
import org.xiaohao.support.TwoZones;

/** Two programs, two databases, and files between them (ruling 3, decisions 2, 5, 12, 16, 32). */
@Tag("T10")
@ExtendWith(OutputCaptureExtension.class)
class ZonesTests {

  private static final String TEXT = "金丝雀正文";
  private static final String FILE_NAME = "金丝雀文件名";
  private static final String FILE_BODY = "金丝雀文件内容";
  private static final String MESSAGE = "金丝雀补充";
  private static final String QUESTION = "金丝雀提问";
  private static final String NAME = "柏金丝雀";
  private static final String[] CANARIES = {TEXT, FILE_NAME, FILE_BODY, MESSAGE, QUESTION, NAME, "13900001111",
    Visitor.AGENT, Visitor.ADDRESS};

  private static TwoZones zones;

  @BeforeAll
  static void start() {
    zones = TwoZones.shared();
  }

  @Test
  @Tag("W13")
  void carriesAReportInAndTheAnswersBackAndLeavesNoWordOnTheWay(CapturedOutput log) throws Exception {
    Visitor visitor = new Visitor(TwoZones.port(zones.intake()));
    JsonNode filed = zones.site().read(visitor.json("/api/v1/reports", """
        {"place": "qs.xyp.bsl", "who": "村主任", "what": "%s", "signature": "NAMED", "name": "%s", "phone": "13900001111"}
        """.formatted(TEXT, NAME)));
    String code = filed.path("receipt").asText();
    assertThat(filed.path("noticeDueOn").asText()).isNotEmpty();
    visitor.get("/receipt");
    assertThat(visitor.submit("/receipt", "code", code).statusCode()).isEqualTo(200);
    visitor.upload("/receipt/files", FILE_NAME + ".txt", FILE_BODY.repeat(9000).getBytes(StandardCharsets.UTF_8));
    visitor.submit("/receipt/messages", "text", MESSAGE);
    TwoZones.round(zones.intake());
    assertThat(zones.outgoing(zones.intake())).isNotEmpty();
    assertNoCanary(zones.intake(), zones.intakeData());

    zones.carry();
    TwoZones.round(zones.discipline());
    Actors actors = zones.discipline().getBean(Actors.class);
    Reports reports = zones.discipline().getBean(Reports.class);
    Report report = reports.visible(actors.as("qs.shouli"), newest());
    ReportContent content = reports.content(actors.as("qs.shouli"), report.id());
    assertThat(content.text().what()).isEqualTo(TEXT);
    assertThat(content.supplements()).containsExactly(MESSAGE);
    assertThat(content(report)).isEqualTo(FILE_BODY.repeat(9000));

    reports.ask(actors.as("qs.shouli"), report.ref(), QUESTION);
    register(actors, report);
    zones.settle();
    JsonNode seen = receipt(code);
    assertThat(seen.path("state").asText()).isEqualTo("ACCEPTED");
    assertThat(seen.path("messages")).extracting(message -> message.path("text").asText()).contains(MESSAGE, QUESTION);
    assertThat(seen.has("noticeDueOn")).as("D1 is met").isFalse();
    assertNoCanary(zones.intake(), zones.intakeData());
    assertNoCanary(zones.discipline(), zones.box(zones.discipline(), "out").getParent());
    assertThat(log.getAll()).doesNotContain(CANARIES);
  }

  private void register(Actors actors, Report report) {
    long place = zones.discipline().getBean(Divisions.class).byCode("qs.xyp.bsl").id();
    actors.complete("qs.shouli", report.caseRef(), "report/register", new HashMap<>(Map.of("kinds",
        List.of("FAVOURITISM"), "signature", "NAMED", "place", place, "proposal", "ACCEPT", "summary", "反映低保问题",
        "respondents", List.of())));
    actors.complete("qs.zhuren", report.caseRef(), "report/decideAcceptance", Map.of("decision", "ACCEPT"));
  }

  private String content(Report report) throws IOException {
    Attachments files = zones.discipline().getBean(Attachments.class);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.openAsStaff(files.of(report.caseRef()).get(0).id(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void takesWhatIsDoubledOnceAndAsksForWhatIsLostCutOrChanged() throws IOException {
    zones.settle();
    long before = count(zones.discipline());
    file("甲");
    file("乙");
    file("丙");
    file("丁");
    file("戊");
    TwoZones.round(zones.intake());
    List<Path> written = zones.outgoing(zones.intake());
    Path in = zones.box(zones.discipline(), "in");
    Files.copy(written.get(0), in.resolve(written.get(0).getFileName()));
    byte[] cut = Files.readAllBytes(written.get(2));
    Files.write(in.resolve(written.get(2).getFileName()), Arrays.copyOf(cut, cut.length / 2));
    byte[] changed = Files.readAllBytes(written.get(3));
    changed[changed.length / 2] ^= 1;
    Files.write(in.resolve(written.get(3).getFileName()), changed);
    Files.copy(written.get(4), in.resolve(written.get(4).getFileName()));
    var first = TwoZones.round(zones.discipline());
    assertThat(List.of(first.taken(), first.refused())).containsExactly(2, 2);
    try (Stream<Path> refused = Files.list(in.resolve("refused"))) {
      assertThat(refused.map(file -> file.getFileName().toString())).contains(
          written.get(2).getFileName().toString(), written.get(3).getFileName().toString());
    }
    Files.copy(written.get(0), in.resolve(written.get(0).getFileName()));
    assertThat(TwoZones.round(zones.discipline()).doubled()).isEqualTo(1);
    assertThat(count(zones.discipline())).isEqualTo(before + 2);

    for (Path lost : written) {
      Files.deleteIfExists(lost);
    }
    zones.settle();
    assertThat(count(zones.discipline())).isEqualTo(before + 5);
    assertThat(zones.intake().getBean(JdbcTemplate.class).queryForObject(
        "select count(*) from parcel_out where acked_at is null and kind != 'ack'", Long.class)).isZero();
  }

  @Test
  void refusesAPackageOfAStranger() throws IOException {
    file("己");
    TwoZones.round(zones.intake());
    Path own = zones.outgoing(zones.intake()).get(0);
    String name = own.getFileName().toString().replaceFirst("intake-discipline", "discipline-intake");
    Files.copy(own, zones.box(zones.intake(), "in").resolve(name));
    assertThat(TwoZones.round(zones.intake()).refused()).isEqualTo(1);
    zones.settle();
  }

  @Test
  void showsAtTheIntakeWhatWasEnteredAtADesk() {
    Actors actors = zones.discipline().getBean(Actors.class);
    Filing filing = new Filing(Seeds.random(), zones.discipline().getBean(Divisions.class).byCode("qs.xyp.bsl").id(),
        new ReportText("村主任", "村里", "去年", "来信反映", null, null, null, null, null), List.of(), List.of(),
        Signature.ANONYMOUS, null);
    OfflineResult entered = zones.discipline().getBean(Reports.class).enterOffline(actors.as("qs.shouli"),
        new OfflineFiling(Channel.LETTER, LocalDate.of(2017, 4, 28), false, null, filing));
    zones.settle();
    assertThat(receipt(entered.filed().receipt().shown()).path("state").asText()).isEqualTo("SUBMITTED");
  }

  @Test
  void opensNothingWhereReportsAreTaken() throws IOException {
    String code = file("庚");
    Vault vault = zones.intake().getBean(Vault.class);
    long id = zones.intake().getBean(JdbcTemplate.class).queryForObject("select max(id) from report", Long.class);
    assertThatThrownBy(() -> vault.openAsStaff("report", id, "text")).isInstanceOf(BrokenSeal.class);
    assertThatThrownBy(() -> vault.openAllAsStaff("report", id)).isInstanceOf(BrokenSeal.class);
    Receipts receipts = zones.intake().getBean(Receipts.class);
    assertThatThrownBy(() -> receipts.open(ReceiptCode.random().shown())).hasMessage("receipt.unknown");
    assertThat(receipts.text(receipts.open(code)).what()).isEqualTo("庚");
    try (Stream<Path> keys = Files.list(zones.intakeData().resolve("keys"))) {
      assertThat(keys.map(key -> key.getFileName().toString()))
          .containsExactlyInAnyOrder("staff.keyset", "pepper.keyset", "packages.keyset", "proof.keyset");
    }
  }

  @Test
  void hasNoEngineNoOfficeAndNoTablesOfThem() {
    ConfigurableApplicationContext intake = zones.intake();
    List<String> classes = Arrays.stream(intake.getBeanDefinitionNames()).map(intake::getType)
        .filter(type -> type != null).map(Class::getName).toList();
    assertThat(classes).noneMatch(name -> name.startsWith("org.camunda.bpm.engine")
        || name.startsWith("org.xiaohao.platform.worklist") || name.startsWith("org.xiaohao.platform.access")
        || name.startsWith("org.xiaohao.platform.audit") || name.startsWith("org.xiaohao.platform.web.task")
        || name.startsWith("org.xiaohao.casework.clue") || name.startsWith("org.xiaohao.casework.problem")
        || name.startsWith("org.xiaohao.demo") || name.contains("PostKeys") || name.contains("Rewrapping")
        || name.contains("AccountMapper") || name.contains("PersonMapper"));
    assertThat(classes.stream().filter(name -> name.startsWith("org.xiaohao.platform.workflow")))
        .allMatch(name -> name.matches(".*\\.(Decisions|LooseDecisionTables|FormBinder)"));
    assertThat(tables(intake)).noneMatch(table -> table.matches(
        "(?i)act_.*|division|office|post|post_holding|person.*|account|work_item|case_.*|deadline.*|audit.*|spring_session.*"
            + "|scheduled_tasks|clue.*|problem.*|api_token"));
    for (String path : List.of("/desk", "/login", "/reports/R0000000000", "/v3/api-docs", "/api/v1/tasks", "/password",
        "/webjars/tabler/tabler.min.css")) {
      assertThat(zones.site().get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(zones.site().get("/").body()).contains("/report").doesNotContain("/login");
    assertThat(zones.office().get("/").body()).contains("/login");
    assertThat(zones.site().get("/report").body()).contains("云川省");
  }

  @Test
  void hasTheSameColumnsAsTheZoneItSendsTo() {
    for (String table : tables(zones.intake())) {
      if (!table.startsWith("flyway")) {
        assertThat(columns(zones.intake(), table)).as(table).isEqualTo(columns(zones.discipline(), table));
      }
    }
  }

  @Test
  void exchangesTheStaffKeyWithoutTouchingWhatIsSealed() {
    file("辛");
    zones.settle();
    JdbcTemplate tables = zones.discipline().getBean(JdbcTemplate.class);
    String before = tables.queryForObject("select group_concat(hex(sha256) order by id) from sealed_content", String.class);
    List<String> old = staffKeys(tables);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    rotation().run(new MockEnvironment(), new PrintStream(said, true, StandardCharsets.UTF_8));
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("records moved", "All records are under the new key");
    assertThat(staffKeys(tables)).hasSize(1).isNotEqualTo(old);
    assertThat(tables.queryForList("select concat(kind, ' ', detail) from audit_entry where action like 'key.staff.%'"
        + " order by id", String.class)).as("on record").hasSizeGreaterThanOrEqualTo(2)
        .contains("RIGHTS after " + old.get(0))
        .anyMatch(deed -> deed.matches("RIGHTS [1-9]\\d* records from " + old.get(0) + " to " + staffKeys(tables).get(0)));
    assertThat(tables.queryForObject("select group_concat(hex(sha256) order by id) from sealed_content", String.class))
        .isEqualTo(before);

    file("壬");
    zones.settle();
    assertThat(staffKeys(tables)).as("sealed before the intake knew").hasSize(2);
    rotation().run(new MockEnvironment().withProperty("xiaohao.rotation", "resume"), System.out);
    assertThat(staffKeys(tables)).hasSize(1);
    file("癸");
    zones.settle();
    assertThat(staffKeys(tables)).as("the intake seals with the new key").hasSize(1);
    assertThat(zones.discipline().getBean(Vault.class).openAsStaff("report", report(newest()), "text").orElseThrow())
        .contains("癸");
  }

  private Command rotation() {
    return zones.discipline().getBeansOfType(Command.class).values().stream()
        .filter(command -> command.name().equals("rotate-staff-key")).findFirst().orElseThrow();
  }

  private static List<String> staffKeys(JdbcTemplate tables) {
    return tables.queryForList("select distinct recipient_key_id from sealed_key where recipient_kind = 'STAFF'",
        String.class);
  }

  private String file(String what) {
    Site site = zones.site();
    var answer = site.api(null, "POST", "/api/v1/reports", Map.of("place", "qs.xyp.bsl", "who", "村主任", "what", what,
        "signature", "ANONYMOUS"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return site.read(answer).path("receipt").asText();
  }

  private JsonNode receipt(String code) {
    Site site = zones.site();
    return site.read(site.api(null, "POST", "/api/v1/receipts", Map.of("code", code)));
  }

  private String newest() {
    return zones.discipline().getBean(JdbcTemplate.class)
        .queryForObject("select ref from report where id % 2 = 1 order by id desc limit 1", String.class);
  }

  private long report(String ref) {
    return zones.discipline().getBean(JdbcTemplate.class)
        .queryForObject("select id from report where ref = ?", Long.class, ref);
  }

  private static long count(ConfigurableApplicationContext program) {
    return program.getBean(JdbcTemplate.class).queryForObject("select count(*) from report", Long.class);
  }

  private static List<String> tables(ConfigurableApplicationContext program) {
    return program.getBean(JdbcTemplate.class).queryForList(
        "select table_name from information_schema.tables where table_schema = database() order by 1", String.class);
  }

  private static List<String> columns(ConfigurableApplicationContext program, String table) {
    return program.getBean(JdbcTemplate.class).queryForList("select concat(column_name, ' ', column_type, ' ', is_nullable)"
        + " from information_schema.columns where table_schema = database() and table_name = ? order by 1", String.class,
        table);
  }

  /** Looks through every cell of the database and every file of a folder, as one who stole them would. */
  private static void assertNoCanary(ConfigurableApplicationContext program, Path folder) throws IOException {
    JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
    for (String table : tables(program)) {
      if (!table.matches("(?i)act_.*")) {
        jdbc.query("select * from " + table, row -> {
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            assertClean(table, row.getBytes(i));
          }
        });
      }
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertClean(file.toString(), Files.readAllBytes(file));
      }
    }
  }

  private static void assertClean(String where, byte[] bytes) {
    if (bytes != null) {
      assertThat(new String(bytes, StandardCharsets.UTF_8)).as(where).doesNotContain(CANARIES);
    }
  }
}
