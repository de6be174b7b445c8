package org.xiaohao.casework.protection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.MessageKind;
import org.xiaohao.casework.report.ReporterWords;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/**
 * From what a reporter is to be protected, and what was done so far, read beside the forms: sealed, so each reading goes on
 * record first.
 */
@Component
public class ProtectionReading {

  private static final Set<MessageKind> SAID = EnumSet.of(MessageKind.SUPPLEMENT, MessageKind.OBJECTION);

  private final ProtectionMapper mapper;
  private final ProtectionFile file;
  private final ReporterWords words;
  private final MessageSource messages;

  ProtectionReading(ProtectionMapper mapper, ProtectionFile file, ReporterWords words, MessageSource messages) {
    this.mapper = mapper;
    this.file = file;
    this.words = words;
    this.messages = messages;
  }

  /** As far as the protection has come. */
  @Transactional
  public List<Told> told(TaskContext task) {
    Protection protection = mapper.findById(task.subject().id()).orElseThrow();
    file.noteReading(task.viewer(), protection);
    List<Told> told = new ArrayList<>(List.of(new Told("protection.page.opened", protection.openedOn().toString())));
    if (protection.leakSuspected()) {
      told.add(new Told("protection.told.leak", text("protection.page.leak")));
    }
    told.addAll(words.of(task.viewer(), protection.reportId(), SAID));
    if (!protection.measureKinds().isEmpty()) {
      told.add(new Told("protection.told.measures", protection.measureKinds().stream()
          .map(one -> text("ProtectionMeasure." + one)).collect(Collectors.joining("、", "", " · " + protection.protectedOn()))));
      add(told, "form.protection.protectReporter.details", protection, "details");
    }
    add(told, "form.protection.recordOutcome.result", protection, "result");
    return told;
  }

  private void add(List<Told> told, String label, Protection protection, String field) {
    file.text(protection, field).stream().flatMap(text -> Told.text(label, text)).forEach(told::add);
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
