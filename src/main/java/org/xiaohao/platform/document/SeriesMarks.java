package org.xiaohao.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Office;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The marks of {@code config/documents/series.yml}. */
@Component
class SeriesMarks {

  private static final String FILE = "config/documents/series.yml";
  private static final int MOST_OFFICES = 99;

  private final Map<String, Map<String, String>> marks;

  SeriesMarks() {
    try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
      marks = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    if (marks.get("offices") == null || marks.get("kinds") == null) {
      throw new IllegalStateException(FILE + " needs the two maps offices and kinds");
    }
  }

  /** Marks an office may take, the shortest first: one character of the division's name, its whole stem, a figure. */
  List<String> candidates(String divisionName, Office office, String kindCode) {
    String kind = marks.get("kinds").get(kindCode);
    if (kind == null) {
      throw new IllegalStateException(FILE + " knows no kind " + kindCode);
    }
    String own = marks.get("offices").getOrDefault(office.kind().name(), "");
    String stem = divisionName.length() > 2 ? divisionName.substring(0, divisionName.length() - 1) : divisionName;
    List<String> candidates = new ArrayList<>();
    candidates.add(stem.substring(0, 1) + own + kind);
    candidates.add(stem + own + kind);
    candidates.add(divisionName + own + kind);
    for (int figure = 2; figure <= MOST_OFFICES; figure++) {
      candidates.add(stem + own + figure + kind);
    }
    return candidates;
  }
}
