package org.xiaohao.platform.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.xiaohao.casework.problem.CheckStep;
import org.xiaohao.casework.problem.ItemState;
import org.xiaohao.casework.problem.ListState;
import org.xiaohao.casework.problem.LookBackVerdict;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.supervision.inspection.InspectionKind;
import org.xiaohao.supervision.inspection.InspectionState;
import org.xiaohao.supervision.inspection.VisitState;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class TaskMessagesTests {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @Autowired private TaskHandlers handlers;
  @Autowired private MessageSource messages;

  @Test
  void nameEveryTaskFieldAndChoiceInBothLanguages() {
    List<String> keys = new ArrayList<>();
    for (TaskHandler<?> handler : handlers.all()) {
      String key = handler.formKey().replace('/', '.');
      keys.add("task." + key);
      keys.add("task." + key + ".help");
      fields("form." + key, handler.form(), keys);
    }
    for (Class<? extends Enum<?>> type : List.of(ItemState.class, ListState.class, CheckStep.class,
        LookBackVerdict.class, VisitState.class, InspectionState.class, InspectionKind.class)) {
      for (Enum<?> constant : type.getEnumConstants()) {
        keys.add(type.getSimpleName() + "." + constant.name());
      }
    }
    assertThat(keys).hasSizeGreaterThan(600);
    assertThat(keys).filteredOn(key -> said(key, Locale.SIMPLIFIED_CHINESE) == null).as("without words").isEmpty();
    // What is missing in English is said in Chinese.
    assertThat(keys).filteredOn(key -> HAN.matcher(said(key, Locale.ENGLISH)).find()).as("not in English").isEmpty();
  }

  /** Of two only the first bundle's would ever be read. */
  @Test
  void sayEachKeyOnce() throws IOException {
    for (String ending : List.of("[a-z]+\\.properties", "[a-z]+_en\\.properties")) {
      List<String> keys = new ArrayList<>();
      for (Resource bundle : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
        if (bundle.getFilename().matches(ending)) {
          bundle.getContentAsString(StandardCharsets.UTF_8).lines().filter(line -> line.matches("[^#\\s=]+=.*"))
              .forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
        }
      }
      assertThat(keys).hasSizeGreaterThan(2000).doesNotHaveDuplicates();
    }
  }

  private String said(String key, Locale locale) {
    return messages.getMessage(key, null, null, locale);
  }

  private static void fields(String prefix, Class<?> form, List<String> keys) {
    for (RecordComponent component : form.getRecordComponents()) {
      keys.add(prefix + "." + component.getName());
      Class<?> type = component.getType();
      if (component.getGenericType() instanceof ParameterizedType list) {
        Type element = list.getActualTypeArguments()[0];
        type = (Class<?>) element;
      }
      if (type.isRecord()) {
        fields(prefix + "." + component.getName(), type, keys);
      }
      if (type.isEnum()) {
        for (Object constant : type.getEnumConstants()) {
          keys.add(type.getSimpleName() + "." + ((Enum<?>) constant).name());
        }
      }
    }
  }
}
