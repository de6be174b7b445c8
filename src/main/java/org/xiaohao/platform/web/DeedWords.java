package org.xiaohao.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskHandlers;

/** What a deed on record is called, and what came of it, in words instead of the codes the audit keeps. */
@Component
public class DeedWords {

  /** The audit writes of a task: {@code report/register {proposal=ACCEPT}}. */
  private static final Pattern TASK = Pattern.compile("([a-z-]+/\\w+)(?: (.*))?");
  private static final Pattern VARIABLE = Pattern.compile("(\\w+)=(\\w+)");

  /** At its end, if somebody did it in the stead of somebody absent: {@code for person 5}. */
  private static final Pattern INSTEAD = Pattern.compile(" for person (\\d+)$");

  private final TaskHandlers handlers;
  private final TaskWords words;
  private final Texts texts;
  private final Names names;
  private final DeedDetails details;

  DeedWords(TaskHandlers handlers, TaskWords words, Names names, DeedDetails details) {
    this.handlers = handlers;
    this.words = words;
    this.texts = words.texts();
    this.names = names;
    this.details = details;
  }

  /** The deed on a case; of a task with its name there. */
  public String deed(CaseRef subject, String action, String detail) {
    Matcher task = task(action, detail);
    return task == null ? texts.of("audit." + action)
        : texts.of("audit." + action, words.name(subject, task.group(1)));
  }

  /** A deed done several times. */
  public String times(String deed, int times) {
    return texts.of("frame.deed.times", deed, times);
  }

  /** The deed on whatever case; of a task with its usual name. */
  public String deed(String action, String detail) {
    Matcher task = task(action, detail);
    return task == null ? texts.of("audit." + action) : texts.of("audit." + action, texts.task(task.group(1)));
  }

  /** All that was noted with the deed, for those who watch over deeds; null if nothing was. */
  public String detail(String action, String detail) {
    return task(action, detail) == null ? details.of(action, detail)
        : result(detail, noted -> noted.contains("{") ? labels(action, noted) : further(action, noted));
  }

  private String further(String action, String noted) {
    return noted.contains(" ") ? details.of(action, noted) : null;
  }

  /** What came of a task, in labels of its form, and in whose stead it was done; null if there is neither. */
  public String result(String action, String detail) {
    return result(detail, noted -> labels(action, noted));
  }

  private String result(String detail, UnaryOperator<String> said) {
    Matcher instead = INSTEAD.matcher(detail == null ? "" : detail);
    if (!instead.find()) {
      return said.apply(detail);
    }
    String labels = said.apply(detail.substring(0, instead.start()));
    String stead = texts.of("frame.deed.instead", names.person(Long.valueOf(instead.group(1))));
    return labels == null ? stead : labels + "；" + stead;
  }

  private String labels(String action, String detail) {
    Matcher task = task(action, detail);
    if (task == null || task.group(2) == null || !task.group(2).startsWith("{") || !handlers.knows(task.group(1))) {
      return null;
    }
    List<String> labels = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(task.group(2));
    while (variable.find()) {
      label(task.group(1), variable.group(1), variable.group(2), labels);
    }
    return labels.isEmpty() ? null : String.join("；", labels);
  }

  private static Matcher task(String action, String detail) {
    Matcher task = TASK.matcher(detail == null ? "" : detail);
    return action.startsWith("task.") && task.matches() ? task : null;
  }

  private void label(String formKey, String name, String value, List<String> labels) {
    for (RecordComponent component : handlers.of(formKey).form().getRecordComponents()) {
      if (component.getName().equals(name) && component.getType().isEnum()) {
        labels.add(texts.or(component.getType().getSimpleName() + "." + value, value));
      }
    }
  }
}
