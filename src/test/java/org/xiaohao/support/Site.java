package org.xiaohao.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor of the running program over HTTP: keeps cookies, follows no redirect, sends what a browser would. */
public final class Site {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\">下一页");

  private final String base;
  private final String browser;
  private final CookieManager cookies;
  private final HttpClient client;
  private final ObjectMapper mapper = new ObjectMapper();

  public Site(int port) {
    this(port, "Browser/1", new CookieManager());
  }

  private Site(int port, String browser, CookieManager cookies) {
    this.base = "http://localhost:" + port;
    this.browser = browser;
    this.cookies = cookies;
    this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
  }

  /** The same cookies in another browser. */
  public Site withBrowser(String name) {
    return new Site(URI.create(base).getPort(), name, cookies);
  }

  public Site login(String login) {
    return login(login, "xiaohao-demo");
  }

  public Site login(String login, String password) {
    String token = token(get("/login").body());
    post("/login", Map.of("username", login, "password", password, "_csrf", token));
    return this;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** All pages of a list, one below the other: what stands on which depends on the rows of other tests. */
  public String list(String path) {
    StringBuilder all = new StringBuilder();
    for (String next = path; next != null; ) {
      String page = get(next).body();
      all.append(page);
      Matcher link = NEXT.matcher(page);
      next = link.find() ? link.group(1).replace("&amp;", "&") : null;
    }
    return all.toString();
  }

  /** Posts a form just as given. */
  public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    String body = form.entrySet().stream()
        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue())).collect(Collectors.joining("&"));
    HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Posts a form with the token of a page that shows one. */
  public HttpResponse<String> postFrom(String page, String path, Map<String, String> form) {
    Map<String, String> all = new HashMap<>(form);
    all.put("_csrf", token(get(page).body()));
    return post(path, all);
  }

  /** Sends one file as the form of a page does, with the page's token in the address. */
  public HttpResponse<String> upload(String page, String path, String fileName, byte[] content) {
    return upload(page, path, Map.of(), fileName, content);
  }

  /** The same with fields before the file. */
  public HttpResponse<String> upload(String page, String path, Map<String, String> fields, String fileName,
      byte[] content) {
    return send(multipart(request(path + "?_csrf=" + encoded(token(get(page).body()))), fields, fileName, content));
  }

  /** Sends one file to the API by name and password, with fields before it. */
  public HttpResponse<String> apiUpload(String login, String path, Map<String, String> fields, String fileName,
      byte[] content) {
    return send(multipart(request(path).header("Authorization", basic(login)), fields, fileName, content));
  }

  private static HttpRequest.Builder multipart(HttpRequest.Builder request, Map<String, String> fields, String fileName,
      byte[] content) {
    String head = fields.entrySet().stream().map(field -> "--cut\r\nContent-Disposition: form-data; name=\""
        + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n").collect(Collectors.joining())
        + "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
        + "\"\r\nContent-Type: text/plain\r\n\r\n";
    return request.header("Content-Type", "multipart/form-data; boundary=cut")
        .POST(BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n--cut--\r\n")));
  }

  private static String basic(String login) {
    return "Basic " + Base64.getEncoder().encodeToString((login + ":xiaohao-demo").getBytes(StandardCharsets.UTF_8));
  }

  /** Asks the API by name and password, or without if there is no name. */
  public HttpResponse<String> api(String login, String method, String path, Object body) {
    HttpRequest.Builder request = login == null ? request(path) : request(path).header("Authorization", basic(login));
    return send(request.header("Content-Type", "application/json")
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body))));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).header("User-Agent", browser);
  }

  public JsonNode read(HttpResponse<String> response) {
    try {
      return mapper.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String token(String page) {
    Matcher matcher = TOKEN.matcher(page);
    return matcher.find() ? matcher.group(1) : "";
  }

  private String json(Object body) {
    try {
      return mapper.writeValueAsString(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
