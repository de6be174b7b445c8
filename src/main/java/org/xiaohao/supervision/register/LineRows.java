package org.xiaohao.supervision.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Division;

/**
 * Reads the rows of an imported list: village, head, identity number; parted by commas or tabs, with or without a line of
 * heads. What is wrong with a row is said with its place, so that it can be put right; nothing is taken in part.
 */
@Component
class LineRows {

  private static final Pattern PARTS = Pattern.compile("[\\t,，]");
  private static final Pattern IDENTITY = Pattern.compile("\\d{15}|\\d{17}[\\dX]");
  private static final int COLUMNS = 3;

  private final RegisterOffices offices;

  LineRows(RegisterOffices offices) {
    this.offices = offices;
  }

  /** One household of a list. */
  record Row(long villageId, String head, String identity) {

    /** Without the person. */
    @Override
    public String toString() {
      return "Row[" + villageId + "]";
    }
  }

  List<Row> read(Division county, String text) {
    Map<String, Division> villages = villages(county);
    Map<String, Integer> seen = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    for (int at = 0; at < lines.size(); at++) {
      String[] parts = PARTS.split(lines.get(at));
      if (at == 0 && parts.length >= COLUMNS && !parts[2].matches(".*\\d.*")) {
        continue;
      }
      Row row = row(villages, parts, at + 1);
      Integer before = seen.put(row.identity(), at + 1);
      if (before != null) {
        throw DomainException.invalid("rows", "register.line.twice", at + 1, before);
      }
      rows.add(row);
    }
    if (rows.isEmpty()) {
      throw DomainException.invalid("rows", "register.line.empty");
    }
    return rows;
  }

  private static Row row(Map<String, Division> villages, String[] parts, int at) {
    if (parts.length < COLUMNS || parts[1].isBlank()) {
      throw DomainException.invalid("rows", "register.line.columns", at);
    }
    Division village = villages.get(parts[0].strip());
    if (village == null) {
      throw DomainException.invalid("rows", "register.line.village", at);
    }
    String identity = parts[2].strip().toUpperCase(Locale.ROOT);
    if (!IDENTITY.matcher(identity).matches()) {
      throw DomainException.invalid("rows", "register.line.identity", at);
    }
    return new Row(village.id(), parts[1].strip(), identity);
  }

  /** By name, and by the township's name before it; a name that two villages share needs the latter. */
  private Map<String, Division> villages(Division county) {
    Map<String, Division> named = new HashMap<>();
    List<Division> all = offices.villages(county);
    all.forEach(one -> {
      named.put(offices.division(one.parentId()).name() + one.name(), one);
      if (all.stream().filter(other -> other.name().equals(one.name())).count() == 1) {
        named.put(one.name(), one);
      }
    });
    return named;
  }
}
