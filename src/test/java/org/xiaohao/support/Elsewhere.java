package org.xiaohao.support;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody at another address of this machine, such as 127.0.0.7; each request on a connection of its own. */
public final class Elsewhere {

  private final int port;
  private final String address;

  public Elsewhere(int port, String address) {
    this.port = port;
    this.address = address;
  }

  /** An answer as it came. */
  public record Answer(int status, String headers, String body) {

    public Optional<String> header(String name) {
      return headers.lines().filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(name.toLowerCase(java.util.Locale.ROOT) + ":"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst();
    }
  }

  public Answer get(String path, String... headers) throws IOException {
    return send("GET", path, "", headers);
  }

  public Answer form(String path, Map<String, String> fields, String... headers) throws IOException {
    List<String> pairs = new ArrayList<>();
    fields.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
    return send("POST", path, String.join("&", pairs), with(headers, "Content-Type: application/x-www-form-urlencoded"));
  }

  public Answer json(String path, String body, String... headers) throws IOException {
    return send("POST", path, body, with(headers, "Content-Type: application/json"));
  }

  private static String[] with(String[] headers, String more) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.add(more);
    return all.toArray(String[]::new);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** HTTP/1.0, so that the answer ends where the connection does. */
  private Answer send(String method, String path, String body, String... headers) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
      OutputStream out = socket.getOutputStream();
      String head = method + " " + path + " HTTP/1.0\r\nHost: localhost:" + port + "\r\n"
          + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n")
          + "Content-Length: " + bytes.length + "\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(bytes);
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = answer.indexOf("\r\n\r\n");
      return new Answer(Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end), answer.substring(end + 4));
    }
  }
}
