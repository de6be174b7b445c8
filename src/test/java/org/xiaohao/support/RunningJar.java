package org.xiaohao.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The packaged program as a process of its own. */
public final class RunningJar implements AutoCloseable {

  private final Process process;
  private final Path log;
  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();

  /** Starts the jar with further environment variables and waits until it answers. */
  public RunningJar(Path folder, Map<String, String> environment) throws IOException, InterruptedException {
    port = freePort();
    log = Files.createDirectories(folder).resolve("program.log");
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC",
        "-Duser.home=" + folder.resolve("home"), "-jar", jar().toString(), "--server.port=" + port));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XIAOHAO_DATA_DIR", folder.resolve("data").toString());
    builder.environment().putAll(environment);
    process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
    awaitStart();
  }

  private static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files.filter(file -> file.getFileName().toString().matches("xiaohao-.*\\.jar")).findFirst()
          .orElseThrow(() -> new IllegalStateException("no packaged program in target/"));
    }
  }

  /** Runs a command of the packaged program to its end; returns its exit code. */
  public static int command(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m", "-XX:TieredStopAtLevel=1", "-jar", jar().toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
        .waitFor();
  }

  /** Names of all files in the packaged program. */
  public static List<String> entries() throws IOException {
    try (JarFile packed = new JarFile(jar().toFile())) {
      return packed.stream().map(JarEntry::getName).toList();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitStart() throws IOException, InterruptedException {
    long until = System.nanoTime() + Duration.ofMinutes(6).toNanos();
    while (System.nanoTime() < until && process.isAlive()) {
      try {
        if (log().lastIndexOf("Xiaohao ") > log().lastIndexOf("Starting Application")
            && get("/actuator/health", null).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        Thread.onSpinWait();
      }
      process.waitFor(500, java.util.concurrent.TimeUnit.MILLISECONDS);
    }
    throw new IllegalStateException("the program did not start:\n" + Files.readString(log));
  }

  public int port() {
    return port;
  }

  /** Kills it as a power cut would: nothing is tidied up. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public HttpResponse<String> get(String path, String login) throws IOException, InterruptedException {
    return http.send(request(path, login).GET().build(), HttpResponse.BodyHandlers.ofString());
  }

  public HttpResponse<String> post(String path, String login, String json) throws IOException, InterruptedException {
    return http.send(request(path, login).header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json)).build(), HttpResponse.BodyHandlers.ofString());
  }

  public HttpResponse<String> put(String path, String login, String json) throws IOException, InterruptedException {
    return http.send(request(path, login).header("Content-Type", "application/json")
        .PUT(HttpRequest.BodyPublishers.ofString(json)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String login) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return login == null ? builder : builder.header("Authorization", "Basic " + Base64.getEncoder()
        .encodeToString((login + ":xiaohao-demo").getBytes(StandardCharsets.UTF_8)));
  }

  public String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
