package org.xiaohao.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.audit.AuditEntry;
import org.xiaohao.platform.workflow.Picture;
import org.xiaohao.platform.workflow.Pictures;
import org.xiaohao.platform.workflow.TaskHandlers;

/** What happened in a case and where its processes stand. */
@Component
class FrameDeeds {

  /** The audit writes of a task: {@code report/register {proposal=ACCEPT}}. */
  private static final Pattern TASK = Pattern.compile("([a-z-]+/\\w+)(?: (.*))?");
  private static final Pattern VARIABLE = Pattern.compile("(\\w+)=(\\w+)");

  private final Audit audit;
  private final Pictures pictures;
  private final TaskHandlers handlers;
  private final TaskWords words;
  private final Texts texts;
  private final Days days;

  FrameDeeds(Audit audit, Pictures pictures, TaskHandlers handlers, TaskWords words, Days days) {
    this.audit = audit;
    this.pictures = pictures;
    this.handlers = handlers;
    this.words = words;
    this.texts = words.texts();
    this.days = days;
  }

  List<Picture> pictures(CaseRef subject) {
    return pictures.of(subject);
  }

  /** Oldest first. */
  List<CaseFrame.Deed> of(CaseRef subject) {
    return audit.timeline(subject).stream().map(entry -> deed(subject, entry)).toList();
  }

  private CaseFrame.Deed deed(CaseRef subject, AuditEntry entry) {
    Matcher task = TASK.matcher(entry.detail() == null ? "" : entry.detail());
    String at = days.minute(entry.businessAt());
    if (entry.action().startsWith("task.") && task.matches()) {
      return new CaseFrame.Deed(at, entry.personName(), entry.officeName(),
          texts.of("audit." + entry.action(), words.name(subject, task.group(1))), results(task.group(1), task.group(2)));
    }
    return new CaseFrame.Deed(at, entry.personName(), entry.officeName(), texts.of("audit." + entry.action()), null);
  }

  /** The gateway results that are enum constants of the form, as their labels. */
  private String results(String formKey, String variables) {
    if (variables == null || !variables.startsWith("{") || !handlers.knows(formKey)) {
      return null;
    }
    List<String> labels = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(variables);
    while (variable.find()) {
      label(formKey, variable.group(1), variable.group(2), labels);
    }
    return labels.isEmpty() ? null : String.join("；", labels);
  }

  private void label(String formKey, String name, String value, List<String> labels) {
    for (RecordComponent component : handlers.of(formKey).form().getRecordComponents()) {
      if (component.getName().equals(name) && component.getType().isEnum()) {
        labels.add(texts.or(component.getType().getSimpleName() + "." + value, value));
      }
    }
  }
}
