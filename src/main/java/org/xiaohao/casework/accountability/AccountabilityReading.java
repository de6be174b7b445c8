package org.xiaohao.casework.accountability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/** What is read beside the forms by which a decision comes about: sealed, so each reading goes on record first. */
@Component
public class AccountabilityReading {

  private static final List<String> CASE =
      List.of("trigger", "proposal", "facts", "evidence", "meeting", "review", "committee");
  private static final List<String> SUBJECT = List.of("finding", "statement", "basis", "reason");

  private final AccountabilityRows rows;
  private final SubjectLabels labels;
  private final AccountabilityTexts texts;
  private final Audit audit;
  private final MessageSource messages;
  private final AppealMapper appeals;

  AccountabilityReading(AccountabilityRows rows, AppealMapper appeals, SubjectLabels labels, AccountabilityTexts texts,
      Audit audit, MessageSource messages) {
    this.rows = rows;
    this.appeals = appeals;
    this.labels = labels;
    this.texts = texts;
    this.audit = audit;
    this.messages = messages;
  }

  /** Why the case was opened, what was found, and what is proposed for whom. */
  @Transactional
  public List<Told> told(TaskContext task) {
    audit.read(task.personId(), task.subject());
    Accountability one = rows.of(task.subject());
    List<Told> told = new ArrayList<>(
        Told.texts("accountability.text.", CASE, texts.openAll(AccountabilityTexts.CASE, one.id())));
    rows.subjects(one).forEach(subject -> told.add(new Told("accountability.subjects", lines(subject))));
    return told;
  }

  /** As {@link #told}, and what the appeal says that is to be decided. */
  @Transactional
  public List<Told> appealed(TaskContext task) {
    List<Told> told = new ArrayList<>(told(task));
    appeals.list(task.subject().id()).stream().filter(appeal -> appeal.outcome() == null).findFirst()
        .map(appeal -> texts.openAll(AccountabilityTexts.APPEAL, appeal.id()))
        .ifPresent(words -> told.addAll(Told.texts("accountability.text.", List.of("grounds"), words)));
    return told;
  }

  private List<String> lines(AccountableSubject subject) {
    Map<String, String> words = texts.openAll(AccountabilityTexts.SUBJECT, subject.id());
    List<String> head = new ArrayList<>(List.of(subject.no() + ". " + labels.of(subject)));
    Stream.<Enum<?>>of(subject.form(), subject.measure(), subject.responsibility(), subject.dutyLine(),
        subject.exemptionGround(), subject.power()).filter(Objects::nonNull).map(this::label).forEach(head::add);
    List<String> lines = new ArrayList<>(List.of(String.join(" · ", head)));
    SUBJECT.stream().filter(words::containsKey)
        .forEach(field -> lines.add(text("accountability.text." + field) + "：" + words.get(field)));
    return lines;
  }

  private String label(Enum<?> code) {
    return text(code.getDeclaringClass().getSimpleName() + "." + code.name());
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
