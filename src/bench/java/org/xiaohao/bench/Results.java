package org.xiaohao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Collects figures and writes {@code docs/benchmarks.json} and {@code docs/benchmarks.md}. */
final class Results {

  private final Map<String, Object> figures = new LinkedHashMap<>();
  private final StringBuilder rows = new StringBuilder();

  /**
   * Adds one figure.
   *
   * @param key its name
   * @param value the ratio
   * @param target what it should reach, in words
   * @param parts the measured parts behind the ratio
   */
  void add(String key, double value, String target, Map<String, Object> parts) {
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("value", Math.round(value * 1000) / 1000.0);
    figure.put("target", target);
    figure.putAll(parts);
    figures.put(key, figure);
    rows.append(String.format(Locale.ROOT, "| `%s` | %.2f | %s | %s |%n", key, value, target, parts));
    System.out.printf(Locale.ROOT, "%s = %.3f (%s) %s%n", key, value, target, parts);
  }

  void write(Map<String, Object> conditions) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>(figures);
    all.put("conditions", conditions);
    new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(Path.of("docs/benchmarks.json").toFile(), all);
    StringBuilder page = new StringBuilder("# Benchmarks\n\nRatios of one run: `bash src/bench/run`. Times in milliseconds.\n\n"
        + "| figure | value | target | parts |\n|---|---:|---|---|\n");
    page.append(rows).append("\n## Conditions\n\n");
    conditions.forEach((name, value) -> page.append("- ").append(name).append(": ").append(value).append('\n'));
    page.append("""

        ## What is measured

        - `intake_vs_engine`: reports filed per second through the form's service to the durable commit (routing, sealing, rows, clock, audit, process start) ÷ starts per second of a bare `startProcessInstanceByKey` with three variables; same program, engine settings, database, 4 threads, the two in turn.
        - `worklist_flat`: p95 of an office's inbox page and of a leader's whole province with 300,000 open tasks ÷ with 10,000, the worse of the two.
        - `worklist_vs_taskquery`: the engine's own task query for a leader with 200 offices at 300,000 tasks ÷ our list for the same leader, medians.
        """);
    Files.writeString(Path.of("docs/benchmarks.md"), page);
  }
}
