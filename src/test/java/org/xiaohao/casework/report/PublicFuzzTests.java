package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.spring.JqwikSpringSupport;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.support.XiaohaoTest;

/** The form, the receipt page and the API under made-up and recorded hostile input: no failure, no markup given back. */
@JqwikSpringSupport
@XiaohaoTest
class PublicFuzzTests {

  private static final int TRIES = 60;
  private static final List<String> FIELDS = List.of("seed", "step", "go", "lang", "who", "where", "when", "happenedOn",
      "what", "place", "respondent0post", "respondent0unit", "respondent2name", "kinds", "retaliation", "earlierCode", "earlier",
      "signature", "name", "phone", "contactWishes", "amount", "witnesses", "reportedBefore", "challenge", "solution", "website", "zq9");
  private static final List<String> JSON_FIELDS = List.of("seed", "who", "when", "what", "happenedOn", "place", "respondents",
      "kinds", "retaliation", "leakSuspected", "earlier", "earlierReceipt", "signature", "name", "phone", "zq9");

  @LocalServerPort
  private int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper mapper = new ObjectMapper();

  static List<String> recorded() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/hostile-strings.txt")).stream()
          .filter(line -> !line.startsWith("# ")).map(PublicFuzzTests::meant).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String meant(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (line.startsWith("\\u", i)) {
        text.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
        i += 5;
      } else if (line.startsWith("\\n", i) || line.startsWith("\\r", i)) {
        text.append(line.charAt(i + 1) == 'n' ? '\n' : '\r');
        i++;
      } else {
        text.append(line.charAt(i));
      }
    }
    return text.toString();
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> random = Arbitraries.strings().all().ofMaxLength(40);
    Arbitrary<String> known = Arbitraries.of(recorded());
    Arbitrary<String> mixed = Combinators.combine(random, known, random).as((a, b, c) -> a + b + c);
    Arbitrary<String> long1 = known.map(text -> text.repeat(1 + 25_000 / Math.max(1, text.length())));
    return Arbitraries.frequencyOf(Tuple.of(3, random), Tuple.of(5, known), Tuple.of(3, mixed), Tuple.of(1, long1));
  }

  @Provide
  Arbitrary<Map<String, String>> forms() {
    Arbitrary<Map<String, String>> typed = Arbitraries.maps(Arbitraries.of(FIELDS), hostile()).ofMinSize(1).ofMaxSize(12);
    return Combinators.combine(typed, Arbitraries.of("1", "2", "3", "0", "x"), Arbitraries.of("next", "back", "place", "send", "x"))
        .as((fields, step, go) -> {
          Map<String, String> form = new LinkedHashMap<>(Map.of("seed", "A".repeat(43)));
          form.putAll(fields);
          form.putIfAbsent("step", step);
          form.putIfAbsent("go", go);
          return form;
        });
  }

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> plain = Arbitraries.oneOf(hostile().asGeneric(), Arbitraries.integers().asGeneric(),
        Arbitraries.of(true, false).asGeneric(), Arbitraries.doubles().asGeneric(), Arbitraries.just("ANONYMOUS").asGeneric());
    return Arbitraries.lazyOf(() -> plain, () -> plain, () -> plain,
        () -> values().list().ofMaxSize(4).asGeneric(),
        () -> Arbitraries.maps(Arbitraries.of("post", "unit", "title", "name", "zq9"), values()).ofMaxSize(3).asGeneric());
  }

  @Provide
  Arbitrary<Map<String, Object>> reports() {
    return Arbitraries.maps(Arbitraries.of(JSON_FIELDS), values()).ofMaxSize(8);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void formsNeitherFailNorGiveMarkupBack(@ForAll("forms") Map<String, String> form) throws Exception {
    assertHarmless(post("/report", encoded(form)), form);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void theReceiptPageNeitherFailsNorGivesMarkupBack(@ForAll("hostile") String typed) throws Exception {
    assertHarmless(post("/receipt", encoded(Map.of("code", typed))), typed);
    assertHarmless(post("/receipt/messages", encoded(Map.of("token", typed, "text", typed, "nonce", typed))), typed);
    assertHarmless(get("/receipt?said=" + encoded(typed) + "&lang=" + encoded(typed)), typed);
    assertHarmless(get("/receipt/files/" + encoded(typed).replace("+", "%20")), typed);
    String cookie = typed.replaceAll("[^!-~]|[;,\"\\\\]", "");
    assertHarmless(send(request("/receipt").header("Cookie", "receipt=" + cookie).GET()), cookie);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void theApiNeitherFailsNorGivesMarkupBack(@ForAll("reports") Map<String, Object> report, @ForAll("hostile") String typed)
      throws Exception {
    assertJson(json("/api/v1/reports", mapper.writeValueAsString(report)), report);
    assertJson(json("/api/v1/receipts", mapper.writeValueAsString(Map.of("code", typed))), typed);
    assertJson(json("/api/v1/reports", typed), typed);
    assertJson(json("/api/v1/receipts", "{\"code\":" + typed), typed);
  }

  @Example
  void everyRecordedStringIsTakenInEveryField() throws Exception {
    for (String typed : recorded()) {
      Map<String, String> all = new LinkedHashMap<>();
      FIELDS.forEach(field -> all.put(field, typed));
      all.putAll(Map.of("step", "2", "go", "next", "seed", "A".repeat(43)));
      assertHarmless(post("/report", encoded(all)), typed);
      all.put("go", "send");
      assertHarmless(post("/report", encoded(all)), typed);
      assertHarmless(post("/report", "step=1&go=next&seed=" + encoded(typed) + "&what=" + encoded(typed)), typed);
    }
  }

  @Example
  void brokenRequestsAreRefused() throws Exception {
    List<HttpResponse<String>> answers = new ArrayList<>();
    answers.add(post("/report", "%zz=%&=&&&step=1%"));
    answers.add(post("/report", "step=1&step=2&go=send&go=next&seed=a&seed=b&what=1&what=2"));
    answers.add(post("/report", "step=1&seed=a&" + "a=1&".repeat(20_000)));
    answers.add(json("/api/v1/reports", "[".repeat(5_000) + "]".repeat(5_000)));
    answers.add(json("/api/v1/reports", "{\"what\":" + "9".repeat(5_000) + "}"));
    answers.add(json("/api/v1/reports", "null"));
    answers.add(json("/api/v1/receipts", "null"));
    answers.add(json("/api/v1/receipts", "{}"));
    answers.add(send(request("/api/v1/reports").header("Content-Type", "zq9/zq9").POST(BodyPublishers.ofString("<zq9>"))));
    answers.add(send(request("/report").header("Content-Type", "multipart/form-data; boundary=zq9")
        .POST(BodyPublishers.ofString("--zq9\r\nContent-Disposition: form-data; name=\"what\"\r\n\r\n<zq9>\r\n"))));
    answers.add(send(request("/receipt/files").header("Content-Type", "multipart/form-data").POST(BodyPublishers.ofString("<zq9>"))));
    answers.add(send(request("/report").method("ZQ9", BodyPublishers.noBody())));
    answers.add(send(request("/receipt").header("Accept", "zq9/<zq9>").header("Accept-Language", "<zq9>").GET()));
    for (HttpResponse<String> answer : answers) {
      assertHarmless(answer, answer.uri());
    }
  }

  private static void assertHarmless(HttpResponse<String> answer, Object typed) {
    assertThat(answer.statusCode()).as(() -> "status for " + typed).isLessThan(500);
    assertThat(answer.body()).as(() -> "answer to " + typed).doesNotContain("<zq9", "<\u0000zq9", "onx=1>\"", "zq9() autofocus x=\"")
        .doesNotContain("Exception", "springframework");
    assertThat(answer.headers().map().toString()).as(() -> "headers for " + typed).doesNotContain("zq9=1");
  }

  private static void assertJson(HttpResponse<String> answer, Object typed) {
    assertThat(answer.statusCode()).as(() -> "status for " + typed).isLessThan(500);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(() -> "type for " + typed)
        .startsWith("application/").contains("json");
    assertThat(answer.body()).as(() -> "answer to " + typed).doesNotContain("<zq9", "Exception", "springframework");
  }

  private static String encoded(Map<String, String> form) {
    StringBuilder body = new StringBuilder();
    form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&").append(encoded(name)).append('=').append(encoded(value)));
    return body.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> json(String path, String body) throws Exception {
    return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
