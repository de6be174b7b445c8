package org.xiaohao.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the demo cases: writes out the named templates, dates every step and puts all of them in order of time. */
final class ScriptFile {

  private final Map<String, Object> templates;
  private final BiFunction<LocalDate, Integer, LocalDate> workingDays;

  /**
   * @param templates the file of the named stretches
   * @param workingDays counts working days on from a date
   */
  ScriptFile(Resource templates, BiFunction<LocalDate, Integer, LocalDate> workingDays) {
    this.templates = load(templates);
    this.workingDays = workingDays;
  }

  /** All steps of all cases, day by day; within a day case by case, those with a time of their own last. */
  List<Step> read(List<Resource> cases) {
    List<Step> steps = new ArrayList<>();
    for (Resource file : cases) {
      steps.addAll(new OneCase(load(file)).steps);
    }
    steps.sort(Comparator.comparing(Step::on).thenComparing(Step::at, Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(Step::code).thenComparing(Step::number));
    return steps;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> load(Resource resource) {
    try (InputStream in = resource.getInputStream()) {
      return (Map<String, Object>) plain(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + resource, e);
    }
  }

  /** YAML makes dates of what looks like one; forms take them as text. */
  private static Object plain(Object value) {
    if (value instanceof Date date) {
      return date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(ScriptFile::plain).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, entry) -> copy.put(key.toString(), plain(entry)));
      return copy;
    }
    return value;
  }

  /** The steps of one case, counted and dated as they are written out. */
  private final class OneCase {

    private final List<Step> steps = new ArrayList<>();
    private final String code;
    private LocalDate day;
    private LocalTime time;

    OneCase(Map<String, Object> file) {
      code = file.get("code").toString();
      play(list(file, "steps"));
    }

    private void play(List<Map<String, Object>> entries) {
      for (Map<String, Object> entry : entries) {
        date(entry);
        if (entry.containsKey("use")) {
          play(written(entry));
        } else {
          steps.add(step(entry));
        }
      }
    }

    /** A time holds until the day changes. */
    private void date(Map<String, Object> entry) {
      LocalDate before = day;
      if (entry.containsKey("day")) {
        day = LocalDate.parse(entry.get("day").toString());
      }
      if (entry.containsKey("after")) {
        day = workingDays.apply(day, (Integer) entry.get("after"));
      }
      if (!Objects.equals(day, before)) {
        time = null;
      }
      if (entry.containsKey("at")) {
        time = LocalTime.parse(entry.get("at").toString());
      }
    }

    private Step step(Map<String, Object> entry) {
      Step.Target target = new Step.Target(entry.getOrDefault("of", code).toString(), number(entry, "list"),
          number(entry, "item"));
      String action = text(entry, "do");
      if (action == null || day == null) {
        throw new IllegalStateException("a step of " + code + " says not what or when: " + entry.keySet());
      }
      return new Step(code, steps.size() + 1, day, time, action, text(entry, "by"), target,
          map(entry.get("with")), text(entry, "refused"));
    }

    /** The steps of a template with the values of its use. */
    private List<Map<String, Object>> written(Map<String, Object> use) {
      Map<String, Object> template = map(templates.get(text(use, "use")));
      if (template.isEmpty()) {
        throw new IllegalStateException(code + " uses the unknown template " + use.get("use"));
      }
      Map<String, Object> values = new LinkedHashMap<>(map(template.get("defaults")));
      values.putAll(use);
      return list(template, "steps").stream().map(entry -> map(filled(entry, values))).map(entry -> {
        List.of("of", "list", "item").forEach(key -> {
          if (use.containsKey(key)) {
            entry.putIfAbsent(key, use.get(key));
          }
        });
        return entry;
      }).toList();
    }
  }

  private static Object filled(Object value, Map<String, Object> values) {
    if (value instanceof String text) {
      return filled(text, values);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(entry -> filled(entry, values)).filter(entry -> entry != null).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, entry) -> {
        Object filled = filled(entry, values);
        if (filled != null) {
          copy.put(key.toString(), filled);
        }
      });
      return copy;
    }
    return value;
  }

  /** A value that is one placeholder becomes what it stands for, or goes if it stands for nothing. */
  private static Object filled(String text, Map<String, Object> values) {
    if (text.matches("\\{\\w+}")) {
      return values.get(text.substring(1, text.length() - 1));
    }
    String filled = text;
    for (Map.Entry<String, Object> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
    }
    return filled;
  }

  private static String text(Map<String, Object> entry, String key) {
    return entry.get(key) == null ? null : entry.get(key).toString();
  }

  private static int number(Map<String, Object> entry, String key) {
    return (Integer) entry.getOrDefault(key, 1);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> entry, String key) {
    return (List<Map<String, Object>>) entry.getOrDefault(key, List.of());
  }
}
