package org.xiaohao.platform.web.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.web.task.FieldShape.Widget;
import org.xiaohao.platform.web.task.FormModel.Field;
import org.xiaohao.platform.web.task.FormModel.Option;
import org.xiaohao.platform.web.task.FormModel.Row;
import org.xiaohao.platform.web.task.FormModel.Shown;
import org.xiaohao.platform.web.task.FormModel.Wrong;
import org.xiaohao.platform.workflow.InvalidForm;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** One drawing of one form. */
final class FormDrawing {

  private final Texts texts;
  private final String key;
  private final String usual;
  private final Map<String, List<Choice>> choices;
  private final String moreRows;
  private final Map<String, String> wrong = new LinkedHashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  FormDrawing(Texts texts, String formKey, Map<String, List<Choice>> choices, List<InvalidForm.Fault> faults,
      String moreRows) {
    this.texts = texts;
    this.key = "form." + formKey.replace('/', '.') + ".";
    this.usual = "form." + formKey.replaceAll("\\..*", "").replace('/', '.') + ".";
    this.choices = choices;
    this.moreRows = moreRows;
    faults.forEach(fault -> wrong.merge(place(fault.field()),
        texts.error(fault.key(), fault.arguments().toArray()), (one, other) -> one));
  }

  /** The input at fault: of an entry of a list of values the list. */
  private static String place(String field) {
    return field.replaceAll("(\\[\\d*])?\\.<(list|iterable) element>$", "").replaceAll("\\[\\d+]$", "");
  }

  List<Field> fields(Class<?> form, JsonNode values) {
    return fields(form, values, "");
  }

  /** What is wrong, in the order of the form; what belongs to no field comes last. */
  List<Wrong> problems() {
    List<Wrong> all = new ArrayList<>();
    wrong.forEach((path, text) -> all.add(ids.contains(id(path)) ? new Wrong(id(path), label(path), text)
        : new Wrong(null, null, text)));
    List<String> order = List.copyOf(ids);
    all.sort((one, other) -> Integer.compare(rank(order, one), rank(order, other)));
    return all;
  }

  private String label(String path) {
    return word(path.replaceAll("\\[\\d+]", ""));
  }

  /** What a field is called in this variant of the case, or else as usual. */
  private String word(String plain) {
    return texts.or(key + plain, texts.of(usual + plain));
  }

  private static int rank(List<String> order, Wrong problem) {
    int rank = problem.id() == null ? -1 : order.indexOf(problem.id());
    return rank < 0 ? Integer.MAX_VALUE : rank;
  }

  private List<Field> fields(Class<?> form, JsonNode values, String prefix) {
    return FieldShape.of(form).stream()
        .map(shape -> field(form, shape, prefix, values == null ? MissingNode.getInstance() : values.path(shape.name())))
        .toList();
  }

  private Field field(Class<?> form, FieldShape shape, String prefix, JsonNode value) {
    String path = prefix + shape.name();
    String plain = path.replaceAll("\\[\\d+]", "");
    ids.add(id(path));
    List<Choice> given = choices.getOrDefault(plain, prefix.isEmpty() ? null : choices.get(shape.name()));
    Widget widget = given == null ? shape.widget() : shape.widgetFor(given.size());
    List<Field> children = widget == Widget.GROUP ? fields(shape.element(), value, path + ".") : List.of();
    return new Field(path, id(path), widget, word(plain),
        texts.or(key + plain + ".hint", texts.or(usual + plain + ".hint", null)),
        shape.required(), need(form, shape), shape.longest(), values(shape, widget, given, value),
        options(shape, given), children,
        widget == Widget.ROWS ? rows(shape, path, value) : List.of(), shown(shape, prefix), wrong.get(path));
  }

  /** A field that another one calls for is neither required nor optional: the page says for which choice it is needed. */
  private String need(Class<?> form, FieldShape shape) {
    if (shape.required()) {
      return texts.of("task.required");
    }
    if (shape.shownWhen() == null || shape.shownWhen().optional()) {
      return texts.of("task.optional");
    }
    Class<?> chosen = FieldShape.of(form).stream().filter(other -> other.name().equals(shape.shownWhen().field()))
        .map(FieldShape::element).findFirst().orElseThrow();
    return texts.of("task.required.when", Arrays.stream(chosen.getEnumConstants()).map(constant -> (Enum<?>) constant)
        .filter(constant -> List.of(shape.shownWhen().value()).contains(constant.name())).map(texts::label)
        .collect(Collectors.joining(texts.of("task.required.or"))));
  }

  private List<Row> rows(FieldShape shape, String path, JsonNode value) {
    int count = value.size() + (path.equals(moreRows) || value.isEmpty() && shape.required() ? 1 : 0);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(new Row(i, fields(shape.element(), value.path(i), path + "[" + i + "].")));
    }
    return rows;
  }

  /** What was typed or is known; where only one thing can be chosen and must be, that is chosen. */
  private static Set<String> values(FieldShape shape, Widget widget, List<Choice> given, JsonNode value) {
    Set<String> values = values(value);
    boolean one = widget == Widget.RADIOS || widget == Widget.SELECT;
    if (values.isEmpty() && one && shape.required() && given != null && given.size() == 1) {
      values.add(given.get(0).value());
    }
    return values;
  }

  private static Set<String> values(JsonNode value) {
    Set<String> values = new LinkedHashSet<>();
    if (value.isArray()) {
      value.forEach(each -> values.add(each.asText()));
    } else if (value.isValueNode() && !value.isNull()) {
      values.add(value.asText());
    }
    return values;
  }

  private List<Option> options(FieldShape shape, List<Choice> given) {
    if (given != null) {
      return given.stream().map(choice -> new Option(choice.value(), choice.label(), null)).toList();
    }
    if (!shape.element().isEnum()) {
      return List.of();
    }
    return Arrays.stream(shape.element().getEnumConstants()).map(constant -> (Enum<?>) constant)
        .map(constant -> new Option(constant.name(), texts.label(constant),
            texts.or(constant.getDeclaringClass().getSimpleName() + "." + constant.name() + ".hint", null)))
        .toList();
  }

  private static Shown shown(FieldShape shape, String prefix) {
    return shape.shownWhen() == null ? null
        : new Shown(prefix + shape.shownWhen().field(), String.join(" ", shape.shownWhen().value()));
  }

  private static String id(String path) {
    return "f-" + path.replace("[", "-").replace("].", "-").replace("]", "").replace(".", "-");
  }
}
