package org.xiaohao;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.xiaohao.support.RunningJar;

/** The packaged program on a real MySQL, as production runs it; needs {@code XIAOHAO_TEST_MYSQL}. */
@EnabledIfEnvironmentVariable(named = "XIAOHAO_TEST_MYSQL", matches = "jdbc:mysql:.*",
    disabledReason = "NO REAL MYSQL: bash .ci/mysql start prints an address for XIAOHAO_TEST_MYSQL")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JarOnMySqlIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SERVER = System.getenv("XIAOHAO_TEST_MYSQL");
  private static final String SCHEMA = "xiaohao_" + UUID.randomUUID().toString().substring(0, 8);

  @TempDir private static Path folder;
  private static RunningJar program;
  private static String receipt;
  private static String task;

  @BeforeAll
  static void start() throws Exception {
    sql("create database " + SCHEMA + " default character set utf8mb4 collate utf8mb4_bin");
    program = run();
  }

  private static RunningJar run() throws Exception {
    return new RunningJar(folder, Map.of("XIAOHAO_DB_URL", SERVER.replaceAll("/[^/]*$", "/" + SCHEMA),
        "XIAOHAO_DB_USER", "root", "XIAOHAO_DB_PASSWORD", "", "XIAOHAO_DEMO", "true"));
  }

  @AfterAll
  static void stop() throws Exception {
    if (program != null) {
      program.close();
    }
    sql("drop database if exists " + SCHEMA);
  }

  private static String sql(String statement) throws Exception {
    try (Connection connection = DriverManager.getConnection(SERVER, "root", "");
        Statement sql = connection.createStatement()) {
      if (!sql.execute(statement)) {
        return null;
      }
      try (ResultSet rows = sql.getResultSet()) {
        return rows.next() ? rows.getString(1) : null;
      }
    }
  }

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    return JSON.readTree(response.body());
  }

  @Test
  @Order(1)
  void runsOnARealMySql() throws Exception {
    assertThat(sql("select version()")).doesNotContainIgnoringCase("mariadb");
    assertThat(sql("select count(*) from " + SCHEMA + ".ACT_GE_PROPERTY")).isNotEqualTo("0");
  }

  @Test
  @Order(2)
  void packsNoEmbeddedDatabase() throws Exception {
    assertThat(RunningJar.entries()).noneMatch(name -> name.toLowerCase().contains("mariadb"))
        .anyMatch(name -> name.contains("mysql-connector-j"));
  }

  @Test
  @Order(2)
  void playsEveryDemoCase() throws Exception {
    assertThat(program.log()).contains("receipt of C01").doesNotContain("Application run failed");
    assertThat(sql("select count(*) from " + SCHEMA + ".problem_item where state = 'CLOSED'")).isNotEqualTo("0");
  }

  @Test
  @Order(3)
  void keepsTheEnginesTablesInTheSameCollation() throws Exception {
    assertThat(sql("select count(*) from information_schema.tables where table_schema = '" + SCHEMA
        + "' and table_collation <> 'utf8mb4_bin'")).isEqualTo("0");
  }

  @Test
  @Order(4)
  void keepsTheListAndTheEngineAlike() throws Exception {
    String open = "select count(*) from " + SCHEMA + ".work_item w left join " + SCHEMA
        + ".ACT_RU_TASK t on t.ID_ = w.task_id where w.state in ('OPEN','TO_ASSIGN','ASSIGNED','HELD') and t.ID_ is null";
    String lost = "select count(*) from " + SCHEMA + ".ACT_RU_TASK t left join " + SCHEMA
        + ".work_item w on t.ID_ = w.task_id and w.state in ('OPEN','TO_ASSIGN','ASSIGNED','HELD') where w.id is null";
    assertThat(sql(open)).isEqualTo("0");
    assertThat(sql(lost)).isEqualTo("0");
  }

  @Test
  @Order(5)
  void showsTheLandingPageWithItsHeaders() throws Exception {
    HttpResponse<String> page = program.get("/", null);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-security-policy")).hasValueSatisfying(
        policy -> assertThat(policy).contains("default-src 'none'"));
  }

  @Test
  @Order(6)
  void filesAReportWithEveryCharacter() throws Exception {
    HttpResponse<String> filed = program.post("/api/v1/reports", null, """
        {"who": "村主任 🐑", "what": "把亲戚报成了贫困户 𠮷 😀", "place": "qs.xyp.bsl",
         "kinds": ["FAVOURITISM"]}""");
    assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
    receipt = json(filed).get("receipt").asText();
    assertThat(sql("select count(*) from " + SCHEMA + ".report where receipt_hash like '%" + receipt + "%'")).isEqualTo("0");
  }

  @Test
  @Order(7)
  void opensItWithTheReceipt() throws Exception {
    HttpResponse<String> status = program.post("/api/v1/receipts", null, "{\"code\": \"" + receipt.toLowerCase() + "\"}");
    assertThat(status.statusCode()).as(status.body()).isEqualTo(200);
    assertThat(json(status).get("state").asText()).isEqualTo("SUBMITTED");
  }

  @Test
  @Order(8)
  void listsItForTheClerkOfTheCentre() throws Exception {
    JsonNode page = json(program.get("/api/v1/tasks?tab=CLAIMABLE&step=report/register&limit=200", "qs.shouli"));
    JsonNode items = page.get("items");
    assertThat(items.size()).isPositive();
    task = items.get(items.size() - 1).get("ref").asText();
  }

  @Test
  @Order(9)
  void keepsItForWhoClaimsItTwice() throws Exception {
    assertThat(program.post("/api/v1/tasks/" + task + "/claim", "qs.shouli", "").statusCode()).isEqualTo(200);
    String held = sql("select concat(state, ' ', version) from " + SCHEMA + ".work_item where ref = '" + task + "'");
    assertThat(held).startsWith("HELD ");
    assertThat(program.post("/api/v1/tasks/" + task + "/claim", "qs.shouli", "").statusCode()).isEqualTo(200);
    assertThat(sql("select concat(state, ' ', version) from " + SCHEMA + ".work_item where ref = '" + task + "'"))
        .as("nothing was written again").isEqualTo(held);
  }

  @Test
  @Order(10)
  void hidesItFromTheNeighbourCounty() throws Exception {
    assertThat(program.get("/api/v1/tasks/" + task, "by.shouli").statusCode()).isEqualTo(404);
    assertThat(program.get("/api/v1/tasks/doesnotexist", "by.shouli").statusCode()).isEqualTo(404);
  }

  @Test
  @Order(11)
  void namesTheFieldsOfABadForm() throws Exception {
    HttpResponse<String> refused = program.post("/api/v1/tasks/" + task, "qs.shouli", "{\"kinds\": []}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).get("errors").size()).isPositive();
  }

  @Test
  @Order(12)
  void describesItsApi() throws Exception {
    assertThat(program.get("/v3/api-docs", "qs.shouli").body()).contains("/api/v1/tasks/{ref}").contains("/api/v1/reports");
  }

  /** The program is killed with a form half filled and a mail committed and not yet sent. */
  @Test
  @Order(13)
  @Tag("M9")
  @Tag("M18")
  void keepsEverythingOverAKill() throws Exception {
    assertThat(program.put("/api/v1/tasks/" + task + "/draft", "qs.shouli", "{\"refusalReason\": \"写到一半 𠮷\"}")
        .statusCode()).isEqualTo(200);
    sql("update " + SCHEMA + ".scheduled_tasks set execution_time = timestampadd(hour, 1, utc_timestamp()), version ="
        + " version + 1 where task_name = 'outbox'");
    sql("insert into " + SCHEMA + ".outbox (dedup_key, template, recipient_id, state, attempts, next_attempt_at, created_at)"
        + " select 'killed', 'assigned', id, 'PENDING', 0, utc_timestamp(), utc_timestamp() from " + SCHEMA
        + ".person where code = 'qs.shouli'");
    program.kill();
    sql("update " + SCHEMA + ".scheduled_tasks set execution_time = utc_timestamp() where task_name = 'outbox'");
    program = run();
    String mail = "select concat(state, ' ', attempts) from " + SCHEMA + ".outbox where dedup_key = 'killed'";
    // If the program died with the round in hand, another takes it over once six heartbeats of ten seconds are missing.
    for (int i = 0; i < 1200 && sql(mail).equals("PENDING 0"); i++) {
      Thread.sleep(100);
    }
    assertThat(sql(mail)).isEqualTo("SENT 1");
    assertThat(json(program.get("/api/v1/tasks/" + task + "/draft", "qs.shouli")).at("/form/refusalReason").asText())
        .isEqualTo("写到一半 𠮷");
    HttpResponse<String> status = program.post("/api/v1/receipts", null, "{\"code\": \"" + receipt + "\"}");
    assertThat(status.statusCode()).isEqualTo(200);
    assertThat(json(program.get("/api/v1/tasks/" + task, "qs.shouli")).get("state").asText()).isEqualTo("HELD");
  }

  @Test
  @Order(14)
  @Tag("W18")
  void verifiesAnExportedTrailWithThePackagedProgram(@TempDir Path folder) throws Exception {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    String trail = program.get("/api/v1/audit/trail?from=" + today.minusDays(1) + "&to=" + today, "yc.auditor").body();
    String key = Files.writeString(folder.resolve("audit.pub"), program.get("/api/v1/audit/key", "yc.auditor").body())
        .toString();
    String whole = Files.writeString(folder.resolve("whole.jsonl"), trail).toString();
    String changed = Files.writeString(folder.resolve("changed.jsonl"),
        trail.replaceFirst("\"action\":\"[a-z]", "\"action\":\"x")).toString();
    assertThat(RunningJar.command("verify-audit", "--file", whole, "--key", key)).isZero();
    assertThat(RunningJar.command("verify-audit", "--file", changed, "--key", key)).isEqualTo(1);
  }
}
