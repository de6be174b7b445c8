package org.xiaohao.casework.accountability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The part {@code authority} of {@code config/rules/<set>.yml}, strictly: a form without a rule stops the start. */
@Component
class AuthorityRules {

  private final Map<String, Map<MeasureForm, Rule>> sets = new HashMap<>();

  AuthorityRules() {
    List.of("2017", "2020").forEach(name -> sets.put(name, load(name)));
  }

  /**
   * What an organ may do.
   *
   * @param below with whom is managed below its level
   * @param same with whom is managed at its level
   * @param source rule and article
   */
  record Rule(Power below, Power same, String source) {
  }

  Rule of(String ruleSet, MeasureForm form) {
    return sets.get(ruleSet).get(form);
  }

  @SuppressWarnings("unchecked")
  private static Map<MeasureForm, Rule> load(String name) {
    String path = "config/rules/" + name + ".yml";
    Map<MeasureForm, Rule> rules = new EnumMap<>(MeasureForm.class);
    try (InputStream in = new ClassPathResource(path).getInputStream()) {
      Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      for (Map<String, String> entry : (List<Map<String, String>>) file.get("authority")) {
        rules.put(MeasureForm.valueOf(entry.get("form")), new Rule(Power.valueOf(entry.get("below")),
            Power.valueOf(entry.get("same")), entry.get("source")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
    if (rules.size() != MeasureForm.values().length) {
      throw new IllegalStateException(path + " says nothing of the authority over some form of accountability");
    }
    return rules;
  }
}
