package org.xiaohao.platform.web.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.util.MultiValueMap;

/** What a page's form posted, as the JSON a program would send: {@code facts[0].text} becomes a tree. */
final class FormTree {

  private static final int MOST_ROWS = 200;

  private final MultiValueMap<String, String> posted;

  private FormTree(MultiValueMap<String, String> posted) {
    this.posted = posted;
  }

  /** The tree of a form; rows left wholly empty are dropped. */
  static ObjectNode of(Class<?> form, MultiValueMap<String, String> posted) {
    return new FormTree(posted).object(form, "");
  }

  /** Whether one of the small buttons was pressed that add or remove a row. */
  static boolean changesRows(MultiValueMap<String, String> posted) {
    return posted.containsKey("_add") || posted.containsKey("_remove");
  }

  /** Takes a row out of a tree; {@code facts[0]}, or null for none. */
  static void removeRow(ObjectNode typed, String row) {
    if (row != null && row.matches("\\w+\\[\\d{1,3}]")) {
      int bracket = row.indexOf('[');
      int index = Integer.parseInt(row.substring(bracket + 1, row.length() - 1));
      if (typed.get(row.substring(0, bracket)) instanceof ArrayNode rows && index < rows.size()) {
        rows.remove(index);
      }
    }
  }

  /** The first field of a tree that the form does not have; a tree that is no object is one itself. */
  static Optional<String> unknown(Class<?> form, JsonNode tree) {
    return unknown(form, tree, "");
  }

  private static Optional<String> unknown(Class<?> form, JsonNode tree, String prefix) {
    if (!tree.isObject()) {
      return tree.isNull() && !prefix.isEmpty() ? Optional.empty() : Optional.of(prefix);
    }
    Map<String, FieldShape> shapes = FieldShape.of(form).stream()
        .collect(Collectors.toMap(FieldShape::name, Function.identity()));
    return tree.properties().stream().map(field -> unknown(shapes.get(field.getKey()), field.getValue(),
        prefix + field.getKey())).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> unknown(FieldShape shape, JsonNode value, String path) {
    if (shape == null) {
      return Optional.of(path);
    }
    return switch (shape.widget()) {
      case GROUP -> unknown(shape.element(), value, path + ".");
      case ROWS -> StreamSupport.stream(value.spliterator(), false)
          .map(row -> unknown(shape.element(), row, path + ".")).flatMap(Optional::stream).findFirst();
      default -> Optional.empty();
    };
  }

  private ObjectNode object(Class<?> form, String prefix) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (FieldShape field : FieldShape.of(form)) {
      object.set(field.name(), value(field, prefix + field.name()));
    }
    return object;
  }

  private JsonNode value(FieldShape field, String path) {
    return switch (field.widget()) {
      case ROWS -> rows(field.element(), path);
      case GROUP -> object(field.element(), path + ".");
      case CHECKS -> values(path);
      case LINES -> lines(path);
      case CHECK -> JsonNodeFactory.instance.booleanNode("true".equals(posted.getFirst(path)));
      default -> JsonNodeFactory.instance.textNode(text(path));
    };
  }

  private String text(String path) {
    String text = posted.getFirst(path);
    return text == null ? "" : text;
  }

  private ArrayNode values(String path) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    posted.getOrDefault(path, List.of()).stream().filter(value -> !value.isBlank()).forEach(array::add);
    return array;
  }

  /** Ticked choices come as several values, free text as one value with a line each. */
  private ArrayNode lines(String path) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    posted.getOrDefault(path, List.of()).stream().flatMap(String::lines).filter(line -> !line.isBlank())
        .forEach(array::add);
    return array;
  }

  private ArrayNode rows(Class<?> element, String path) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (int index : indexes(path)) {
      ObjectNode row = object(element, path + "[" + index + "].");
      if (!blank(row)) {
        array.add(row);
      }
    }
    return array;
  }

  private TreeSet<Integer> indexes(String path) {
    Pattern row = Pattern.compile(Pattern.quote(path) + "\\[(\\d{1,3})]\\..+");
    TreeSet<Integer> indexes = new TreeSet<>();
    for (String name : posted.keySet()) {
      Matcher matcher = row.matcher(name);
      if (matcher.matches() && indexes.size() < MOST_ROWS) {
        indexes.add(Integer.valueOf(matcher.group(1)));
      }
    }
    return indexes;
  }

  private static boolean blank(JsonNode node) {
    if (node.isContainerNode()) {
      for (JsonNode child : node) {
        if (!blank(child)) {
          return false;
        }
      }
      return true;
    }
    return node.isBoolean() ? !node.booleanValue() : node.asText().isBlank();
  }
}
