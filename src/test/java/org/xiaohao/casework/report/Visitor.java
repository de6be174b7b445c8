package org.xiaohao.casework.report;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A villager's browser without script: follows forms as they stand on the page. */
class Visitor {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"(?: value=\"([^\"]*)\")?");
  static final String AGENT = "canary-agent/7";
  static final String ADDRESS = "203.0.113.77";
  private static final String BOUNDARY = "----visitor-boundary";

  private final int port;
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
      .followRedirects(HttpClient.Redirect.NORMAL).build();
  private HttpResponse<String> last;

  Visitor(int port) {
    this.port = port;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return remember(client.send(request(path).GET().build(), BodyHandlers.ofString()));
  }

  /** Posts fields as name, value, name, value, together with the hidden fields of the page shown. */
  HttpResponse<String> submit(String path, String... fields) throws IOException, InterruptedException {
    List<String> pairs = new ArrayList<>(new LinkedHashSet<>(hidden()));
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(pair(fields[i], fields[i + 1]));
    }
    return post(path, String.join("&", pairs));
  }

  /** Fetches a file, each byte as one character; the page shown stays. */
  HttpResponse<String> getBytes(String path) throws IOException, InterruptedException {
    return client.send(request(path).GET().build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
  }

  /** Posts the hidden fields of the page shown and takes a file; the page shown stays. */
  HttpResponse<String> submitForBytes(String path) throws IOException, InterruptedException {
    return client.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", new LinkedHashSet<>(hidden())))).build(),
        BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return remember(client.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString()));
  }

  HttpResponse<String> json(String path, String body) throws IOException, InterruptedException {
    return client.send(request(path).header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }

  /** Uploads a file of the office, with the token of the page shown in the address as its forms have it. */
  HttpResponse<String> uploadOffice(String path, String fileName, byte[] content)
      throws IOException, InterruptedException {
    byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
        + "\"\r\nContent-Type: image/jpeg\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    return remember(client.send(request(path + "?_csrf=" + URLEncoder.encode(hiddenValue("_csrf"), StandardCharsets.UTF_8))
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, content, tail))).build(), BodyHandlers.ofString()));
  }

  /** Uploads a file with the token of the page shown. */
  HttpResponse<String> upload(String path, String fileName, byte[] content) throws IOException, InterruptedException {
    byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + hiddenValue("token")
        + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
        + "\"\r\nContent-Type: image/jpeg\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    return remember(client.send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, content, tail))).build(), BodyHandlers.ofString()));
  }

  String hiddenValue(String name) {
    Matcher input = HIDDEN.matcher(last.body());
    while (input.find()) {
      if (input.group(1).equals(name)) {
        return input.group(2);
      }
    }
    throw new IllegalStateException("no hidden field " + name);
  }

  private List<String> hidden() {
    List<String> pairs = new ArrayList<>();
    Matcher input = HIDDEN.matcher(last.body());
    while (input.find()) {
      pairs.add(pair(input.group(1), unescape(input.group(2))));
    }
    return pairs;
  }

  private static String unescape(String value) {
    return value == null ? "" : value.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<")
        .replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("User-Agent", AGENT)
        .header("X-Forwarded-For", ADDRESS);
  }

  private HttpResponse<String> remember(HttpResponse<String> response) {
    last = response;
    return response;
  }
}
