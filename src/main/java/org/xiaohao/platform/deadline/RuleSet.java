package org.xiaohao.platform.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One file of rules, read strictly: a missing or misspelt entry stops the start. */
record RuleSet(Map<String, Boolean> flags, Map<String, Integer> limits, List<Threshold> thresholds, List<Rule> rules,
    List<Rung> ladder) {

  static RuleSet load(String name) {
    String path = "config/rules/" + name + ".yml";
    try (InputStream in = new ClassPathResource(path).getInputStream()) {
      return of(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  @SuppressWarnings("unchecked")
  private static RuleSet of(Map<String, Object> file) {
    return new RuleSet(
        Map.copyOf((Map<String, Boolean>) file.get("flags")),
        Map.copyOf((Map<String, Integer>) file.get("limits")),
        ((List<Map<String, Object>>) file.get("thresholds")).stream().map(RuleSet::threshold).toList(),
        ((List<Map<String, Object>>) file.get("rules")).stream().map(RuleSet::rule).toList(),
        ((List<Map<String, Object>>) file.get("ladder")).stream().map(RuleSet::rung).toList());
  }

  private static Rule rule(Map<String, Object> entry) {
    return new Rule(
        text(entry, "code"),
        number(entry, "length"),
        Rule.Unit.valueOf(text(entry, "unit")),
        text(entry, "source"),
        date(entry, "from"),
        date(entry, "to"));
  }

  /** Written as a text, so that no digit of it is lost. */
  private static Threshold threshold(Map<String, Object> entry) {
    return new Threshold(
        text(entry, "code"),
        new BigDecimal(text(entry, "value")),
        text(entry, "source"),
        date(entry, "from"),
        date(entry, "to"));
  }

  private static Rung rung(Map<String, Object> entry) {
    return new Rung(text(entry, "rung"), number(entry, "offset"), Rule.Unit.valueOf(text(entry, "unit")));
  }

  private static String text(Map<String, Object> entry, String key) {
    if (entry.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalStateException("no text " + key + " in " + entry);
  }

  private static int number(Map<String, Object> entry, String key) {
    if (entry.get(key) instanceof Integer number) {
      return number;
    }
    throw new IllegalStateException("no number " + key + " in " + entry);
  }

  private static LocalDate date(Map<String, Object> entry, String key) {
    return entry.get(key) == null ? null : LocalDate.parse(text(entry, key));
  }
}
