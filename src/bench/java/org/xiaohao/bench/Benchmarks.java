package org.xiaohao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import org.xiaohao.Application;

/** Measures on an embedded database of its own: {@code bash src/bench/run}. */
public final class Benchmarks {

  private Benchmarks() {
  }

  /** Runs all benchmarks and writes the figures into {@code docs/}; with names, only these, and prints the figures. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("xiaohao-bench");
    System.setProperty("user.home", folder.resolve("home").toString());
    Results results = new Results();
    try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class).run(
        "--server.port=0", "--xiaohao.data-dir=" + folder.resolve("data"), "--xiaohao.demo=true",
        "--xiaohao.db.embedded-program-dir=target/mariadb", "--xiaohao.demo-cases=false", "--db-scheduler.enabled=false",
        "--xiaohao.db.embedded-memory-mb=512")) {
      Set<String> only = Set.of(args);
      if (only.isEmpty() || only.contains("intake")) {
        new IntakeBenchmark(context).run(results);
      }
      if (only.isEmpty() || only.contains("worklist")) {
        new WorkListBenchmark(context).run(results);
      }
      if (only.isEmpty()) {
        results.write(conditions(context));
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
    System.exit(0);
  }

  private static Map<String, Object> conditions(ConfigurableApplicationContext context) throws Exception {
    Map<String, Object> conditions = new LinkedHashMap<>();
    conditions.put("commit", command("git", "rev-parse", "--short", "HEAD"));
    conditions.put("date", command("date", "-u", "+%F"));
    conditions.put("processors", Runtime.getRuntime().availableProcessors());
    conditions.put("heap_mb", Runtime.getRuntime().maxMemory() >> 20);
    conditions.put("java", System.getProperty("java.version"));
    conditions.put("database", context.getBean(JdbcTemplate.class).queryForObject("select version()", String.class));
    conditions.put("durability", "innodb_flush_log_at_trx_commit=" + context.getBean(JdbcTemplate.class)
        .queryForObject("select @@innodb_flush_log_at_trx_commit", String.class));
    conditions.put("history", "activity; stock engine full");
    return conditions;
  }

  private static String command(String... words) throws Exception {
    return new String(new ProcessBuilder(words).start().getInputStream().readAllBytes()).strip();
  }
}
