package org.xiaohao.platform.web.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.LinkedMultiValueMap;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.web.task.FieldShape.Widget;
import org.xiaohao.platform.web.task.FormModel.Field;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.platform.workflow.InvalidForm;
import org.xiaohao.platform.workflow.ShownWhen;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.support.XiaohaoTest;

/** The form of every task can be drawn, and all its words are there in both languages. */
@XiaohaoTest
class TaskFormsTests {

  @Autowired private TaskHandlers handlers;
  @Autowired private Texts texts;
  @Autowired private FormBinder binder;

  enum Answer { YES, NO }

  record Part(@NotNull @Size(max = 40) String name, LocalDate on) {
  }

  record Called(@NotNull Answer answer, @ShownWhen(field = "answer", value = {"YES", "NO"}) String reason,
      @ShownWhen(field = "answer", value = "NO", optional = true) String more, String rest) {
  }

  record Sample(@NotNull Answer answer, List<Answer> many, @ShownWhen(field = "answer", value = "NO") String reason,
      Boolean sure, Long number, @Valid @NotEmpty List<Part> parts, Part whole, @Size(max = 100) String line,
      List<String> lines) {
  }

  @Test
  void drawsEachKindOfField() {
    FormDrawing drawing = new FormDrawing(texts, "x/y", Map.of("line", List.of(new TaskHandler.Choice("1", "一"))),
        List.of(), null);
    List<Field> fields = drawing.fields(Sample.class, JsonNodeFactory.instance.objectNode());
    assertThat(fields).extracting(Field::widget).containsExactly(Widget.RADIOS, Widget.CHECKS, Widget.AREA, Widget.CHECK,
        Widget.NUMBER, Widget.ROWS, Widget.GROUP, Widget.RADIOS, Widget.LINES);
    assertThat(fields.get(0).required()).isTrue();
    assertThat(fields.get(2).shown().field()).isEqualTo("answer");
    assertThat(fields.get(5).rows()).hasSize(1);
    assertThat(fields.get(5).rows().get(0).fields().get(0).path()).isEqualTo("parts[0].name");
    assertThat(fields.get(7).options()).extracting(FormModel.Option::label).containsExactly("一");
    assertThat(fields.get(7).values()).as("may be left out").isEmpty();
  }

  @Test
  void choosesWhereThereIsOneChoiceOnly() {
    Map<String, List<TaskHandler.Choice>> one = Map.of("name", List.of(new TaskHandler.Choice("7", "督查处")));
    assertThat(new FormDrawing(texts, "x/y", one, List.of(), null)
        .fields(Part.class, JsonNodeFactory.instance.objectNode()).get(0).values()).containsExactly("7");
    assertThat(new FormDrawing(texts, "x/y", Map.of("name", List.of(new TaskHandler.Choice("7", "督查处"),
        new TaskHandler.Choice("8", "督查科"))), List.of(), null).fields(Part.class, JsonNodeFactory.instance.objectNode())
        .get(0).values()).isEmpty();
  }

  /** What another field calls for is not optional: the form says for which choice it is needed. */
  @Test
  void saysForWhichChoiceAFieldIsNeeded() {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    try {
      List<Field> fields = new FormDrawing(texts, "x/y", Map.of(), List.of(), null)
          .fields(Called.class, JsonNodeFactory.instance.objectNode());
      assertThat(fields).extracting(Field::need).containsExactly("（必填）",
          "（选“" + texts.label(Answer.YES) + "”或“" + texts.label(Answer.NO) + "”时必填）", "（可不填）", "（可不填）");
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  @Test
  void makesATreeOfWhatWasPosted() {
    LinkedMultiValueMap<String, String> posted = new LinkedMultiValueMap<>();
    posted.add("answer", "NO");
    posted.addAll("many", List.of("YES", "NO"));
    posted.add("sure", "true");
    posted.add("parts[0].name", " ");
    posted.add("parts[3].name", "甲");
    posted.add("whole.on", "2017-06-27");
    posted.add("lines", "一\r\n二");
    posted.add("_csrf", "x");
    assertThat(FormTree.of(Sample.class, posted).toString()).isEqualTo("{\"answer\":\"NO\",\"many\":[\"YES\",\"NO\"],"
        + "\"reason\":\"\",\"sure\":true,\"number\":\"\",\"parts\":[{\"name\":\"甲\",\"on\":\"\"}],"
        + "\"whole\":{\"name\":\"\",\"on\":\"2017-06-27\"},\"line\":\"\",\"lines\":[\"一\",\"二\"]}");
  }

  @Test
  void putsFaultsBesideTheirFieldsAndInTheSummary() {
    FormDrawing drawing = new FormDrawing(texts, "x/y", Map.of(), List.of(
        new InvalidForm.Fault("whole.name", "form.NotNull", List.of()),
        new InvalidForm.Fault("many[1].<list element>", "form.NotNull", List.of()),
        new InvalidForm.Fault("", "form.missing", List.of())), null);
    List<Field> fields = drawing.fields(Sample.class, JsonNodeFactory.instance.objectNode());
    assertThat(fields.get(1).problem()).isNotNull();
    assertThat(fields.get(6).children().get(0).problem()).isNotNull();
    assertThat(drawing.problems()).extracting(FormModel.Wrong::id).containsExactly("f-many", "f-whole-name", null);
    assertThat(drawing.problems()).extracting(FormModel.Wrong::label)
        .containsExactly(texts.of("form.x.y.many"), texts.of("form.x.y.whole.name"), null);
  }

  @Test
  void saysHowMuchToCutAndHowManyAreMissing() {
    assertThatThrownBy(() -> binder.bind(JsonNodeFactory.instance.objectNode().put("text", "四个字了")
        .set("team", JsonNodeFactory.instance.arrayNode().add(1)), Sized.class))
        .isInstanceOfSatisfying(InvalidForm.class, wrong -> assertThat(wrong.faults()).containsExactly(
            new InvalidForm.Fault("team", "form.Few", List.of(2)), new InvalidForm.Fault("text", "form.Length", List.of(3, 4))));
  }

  /** A text that may be short only, and people who must be several. */
  record Sized(@Size(max = 3) String text, @Size(min = 2) List<Long> team) {
  }

  @Test
  void hasEveryWordInBothLanguages() throws IOException {
    Properties chinese = bundle("");
    Properties english = bundle("_en");
    List<String> missing = new ArrayList<>();
    for (TaskHandler<?> handler : handlers.all()) {
      String key = handler.formKey().replace('/', '.');
      List<String> keys = new ArrayList<>(List.of("task." + key, "task." + key + ".help"));
      collect(handler.form(), "form." + key + ".", keys);
      keys.stream().filter(k -> !chinese.containsKey(k)).forEach(k -> missing.add("zh " + k));
      keys.stream().filter(k -> !english.containsKey(k)).forEach(k -> missing.add("en " + k));
    }
    assertThat(missing).isEmpty();
  }

  private static void collect(Class<?> form, String prefix, List<String> keys) {
    for (FieldShape field : FieldShape.of(form)) {
      keys.add(prefix + field.name());
      if (field.element().isRecord()) {
        collect(field.element(), prefix + field.name() + ".", keys);
      }
      if (field.element().isEnum()) {
        for (Object constant : field.element().getEnumConstants()) {
          keys.add(field.element().getSimpleName() + "." + ((Enum<?>) constant).name());
        }
      }
    }
  }

  private static Properties bundle(String language) throws IOException {
    Properties all = new Properties();
    for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
      boolean english = file.getFilename().endsWith("_en.properties");
      if (english == language.equals("_en")) {
        all.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
      }
    }
    return all;
  }
}
