package org.xiaohao.platform.web;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.CaseTypes;

/** The words of a task on one case: the usual ones, or those of the case's variant where the bundles have them. */
@Component
public class TaskWords {

  private final Texts texts;
  private final CaseTypes types;

  TaskWords(Texts texts, CaseTypes types) {
    this.texts = texts;
    this.types = types;
  }

  /** What all other words are taken from. */
  public Texts texts() {
    return texts;
  }

  /** What the task is called. */
  public String name(CaseRef subject, String formKey) {
    return texts.or("task." + key(formKey) + variant(subject, formKey), texts.task(formKey));
  }

  /** What is to be done; null if nothing need be said. */
  public String help(CaseRef subject, String formKey) {
    String usual = texts.or("task." + key(formKey) + ".help", null);
    return texts.or("task." + key(formKey) + variant(subject, formKey) + ".help", usual);
  }

  /** What to put before the name of a field, so as to find its words for this case; empty for the usual ones. */
  public String variant(CaseRef subject, String formKey) {
    String variant = types.of(subject.kind()).variant(subject.id(), formKey);
    return variant == null ? "" : "." + variant;
  }

  private static String key(String formKey) {
    return formKey.replace('/', '.');
  }
}
