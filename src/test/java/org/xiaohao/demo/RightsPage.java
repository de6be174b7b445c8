package org.xiaohao.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/rights.md}: the cells an auditor reads and {@link RightsTests} drives. */
final class RightsPage {

  static final Path PAGE = Path.of("docs/rights.md");
  private static final String ROUTES = "## Routes";
  private static final String STATEMENTS = "## Statements";
  private static final String RULE = "|---";
  private static final int ASKED_COLUMNS = 4;

  private final List<String> lines;

  RightsPage() {
    try {
      lines = Files.readAllLines(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One request and what each relation is answered.
   *
   * @param route method and pattern
   * @param on the case asked about, or "-"
   * @param own who has the first relation, if not the usual one of that case
   * @param with query, form or JSON
   */
  record Route(String route, String on, String own, String with, List<String> cells) {

    String method() {
      return route.substring(0, route.indexOf(' '));
    }

    String path() {
      return route.substring(route.indexOf(' ') + 1);
    }

    private String line() {
      return row(Stream.concat(Stream.of(route, on, own, with), cells.stream()).toList());
    }
  }

  List<Route> routes() {
    return rows(ROUTES).stream().map(cells -> new Route(cells.get(0), cells.get(1), cells.get(2), cells.get(3),
        cells.subList(ASKED_COLUMNS, cells.size()))).toList();
  }

  /** Per statement: when the right is asked, then for each relation whether the statement ran. */
  Map<String, List<String>> statements() {
    return rows(STATEMENTS).stream().collect(Collectors.toMap(cells -> cells.get(0),
        cells -> cells.subList(1, cells.size()), (one, other) -> one, TreeMap::new));
  }

  private List<List<String>> rows(String section) {
    return lines.subList(firstRow(section), endOfTable(section)).stream()
        .map(line -> Stream.of(line.split("\\|", -1)).skip(1).map(String::strip).toList())
        .map(cells -> cells.subList(0, cells.size() - 1)).toList();
  }

  private int firstRow(String section) {
    for (int i = lines.indexOf(section); i < lines.size(); i++) {
      if (lines.get(i).startsWith(RULE)) {
        return i + 1;
      }
    }
    throw new IllegalStateException("no table below " + section);
  }

  private int endOfTable(String section) {
    int end = firstRow(section);
    while (end < lines.size() && lines.get(end).startsWith("|")) {
      end++;
    }
    return end;
  }

  /** Writes what was seen, for a person to judge in the diff. */
  void write(Collection<Route> routes, Map<String, List<String>> statements) {
    List<String> page = new ArrayList<>(lines.subList(0, firstRow(ROUTES)));
    routes.forEach(route -> page.add(route.line()));
    page.addAll(lines.subList(endOfTable(ROUTES), firstRow(STATEMENTS)));
    statements.forEach((id, cells) -> page.add(row(Stream.concat(Stream.of(id), cells.stream()).toList())));
    page.addAll(lines.subList(endOfTable(STATEMENTS), lines.size()));
    try {
      Files.write(PAGE, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
