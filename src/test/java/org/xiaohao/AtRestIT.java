package org.xiaohao;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.support.RunningJar;
import org.xiaohao.support.TestServer;

/** The packaged program is killed in mid-upload; then every file that it and its database wrote is searched. */
@Tag("W13")
class AtRestIT {

  private static final String CANARY = "kanarienvogel";

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private String cookie = "none=";
  private String page = "";

  @AfterAll
  static void endTheServer() {
    TestServer.end();
  }

  @Test
  void nothingAReporterTypesReachesADiskUnsealed() throws Exception {
    try (HikariDataSource pool = TestServer.schema("at_rest");
        RunningJar program = new RunningJar(folder, Map.of("XIAOHAO_DB_URL", pool.getJdbcUrl().replaceAll("\\?.*", ""),
            "XIAOHAO_DB_USER", "root", "XIAOHAO_DB_PASSWORD", "", "XIAOHAO_DEMO", "true", "XIAOHAO_DEMO_CASES", "false",
            "JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp"))))) {
      JdbcTemplate jdbc = new JdbcTemplate(pool);
      String receipt = file(program);
      String ref = jdbc.queryForObject("select ref from report", String.class);
      assertThat(program.get("/api/v1/reports/" + ref, "qs.shouli").body()).contains(CANARY);
      assertThat(program.get("/api/v1/reports/" + ref, "by.shouli").statusCode()).isEqualTo(404);
      halfFill(program, jdbc.queryForObject("select ref from work_item", String.class));
      open(program, receipt);
      upload(program);
      write(program);
      try (Socket line = beginUpload(program)) {
        awaitChunks(jdbc);
        program.kill();
      }
      jdbc.execute("flush tables");
      Thread.sleep(2000);
      assertThat(filesWith("UPLOADING")).as("the search finds what is there").isNotEmpty();
      for (String trace : traces()) {
        assertThat(filesWith(trace)).as(trace).isEmpty();
      }
    }
  }

  /** The canary as text, as Java keeps it in memory, and in base64 at each of its three places. */
  private static List<String> traces() {
    return Stream.concat(Stream.of(CANARY, wide(StandardCharsets.UTF_16BE), wide(StandardCharsets.UTF_16LE)),
        Stream.of("", "x", "xx").map(before -> Base64.getEncoder()
            .encodeToString((before + CANARY).getBytes(StandardCharsets.US_ASCII)).substring(4, 16))).toList();
  }

  private static String wide(Charset charset) {
    return new String(CANARY.getBytes(charset), StandardCharsets.ISO_8859_1);
  }

  private String file(RunningJar program) throws Exception {
    String body = program.post("/api/v1/reports", null, "{\"who\": \"" + CANARY + "-who\", \"what\": \"" + CANARY
        + "-answer\", \"place\": \"qs.xyp.bsl\", \"signature\": \"NAMED\", \"name\": \"" + CANARY + "-name\", \"phone\": \""
        + CANARY + "-phone\", \"respondents\": [{\"name\": \"" + CANARY + "-respondent\"}]}").body();
    Matcher receipt = Pattern.compile("\"receipt\":\"([^\"]+)\"").matcher(body);
    assertThat(receipt.find()).as(body).isTrue();
    return receipt.group(1);
  }

  /** The clerk types the reporter's words into the task and is called away. */
  private static void halfFill(RunningJar program, String task) throws Exception {
    program.post("/api/v1/tasks/" + task + "/claim", "qs.shouli", "");
    HttpResponse<String> kept = program.put("/api/v1/tasks/" + task + "/draft", "qs.shouli",
        "{\"refusalReason\": \"" + CANARY + "-draft\"}");
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
  }

  private void open(RunningJar program, String receipt) throws Exception {
    HttpResponse<String> opened = send(request(program, "/receipt").header("Content-Type",
        "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("code=" + receipt)));
    cookie = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    page = send(request(program, "/receipt").GET()).body();
  }

  private void upload(RunningJar program) throws Exception {
    String body = head(CANARY + "-file.txt") + (CANARY + "-body ").repeat(50_000) + "\r\n--x--\r\n";
    assertThat(send(request(program, "/receipt/files").header("Content-Type", "multipart/form-data; boundary=x")
        .POST(BodyPublishers.ofString(body))).statusCode()).isEqualTo(303);
  }

  private void write(RunningJar program) throws Exception {
    assertThat(send(request(program, "/receipt/messages").header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("token=" + hidden("token") + "&nonce=" + hidden("nonce") + "&text=" + CANARY
            + "-message"))).statusCode()).isEqualTo(303);
  }

  private Socket beginUpload(RunningJar program) throws Exception {
    Socket line = new Socket("127.0.0.1", program.port());
    OutputStream out = line.getOutputStream();
    out.write(("POST /receipt/files HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\nContent-Type: "
        + "multipart/form-data; boundary=x\r\nContent-Length: 9000000\r\n\r\n" + head(CANARY + "-cut.txt")
        + (CANARY + "-cut ").repeat(90_000)).getBytes(StandardCharsets.UTF_8));
    out.flush();
    return line;
  }

  private static void awaitChunks(JdbcTemplate jdbc) throws InterruptedException {
    for (int i = 0; i < 300 && chunks(jdbc) < 2; i++) {
      Thread.sleep(100);
    }
    assertThat(chunks(jdbc)).isGreaterThanOrEqualTo(2);
  }

  private static long chunks(JdbcTemplate jdbc) {
    return jdbc.queryForObject("select count(*) from attachment_chunk c join attachment a on a.id = c.attachment_id"
        + " where a.state = 'UPLOADING'", Long.class);
  }

  private String head(String fileName) {
    return "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + hidden("token")
        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n\r\n";
  }

  private String hidden(String name) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
    assertThat(field.find()).as(name).isTrue();
    return field.group(1);
  }

  private HttpRequest.Builder request(RunningJar program, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.port() + path)).header("Cookie", cookie);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** All files of the program and of its database that hold the text: data, log, mail, temporary files, tables, redo log. */
  private List<Path> filesWith(String text) throws IOException {
    try (Stream<Path> files = Stream.concat(Files.walk(folder), Files.walk(TestServer.folder()))) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, text)).toList();
    }
  }

  private static boolean holds(Path file, String text) {
    byte[] block = new byte[1024 * 1024];
    String tail = "";
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(block); count > 0; count = in.read(block)) {
        String part = tail + new String(block, 0, count, StandardCharsets.ISO_8859_1);
        if (part.contains(text)) {
          return true;
        }
        tail = part.substring(Math.max(0, part.length() - text.length()));
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
