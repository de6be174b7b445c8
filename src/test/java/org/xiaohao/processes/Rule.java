package org.xiaohao.processes;

import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.camunda.bpm.model.xml.validation.ModelElementValidator;
import org.camunda.bpm.model.xml.validation.ValidationResultCollector;

/** One house rule for the models. */
abstract class Rule<T extends ModelElementInstance> implements ModelElementValidator<T> {
  private final Class<T> type;

  Rule(Class<T> type) {
    this.type = type;
  }

  @Override
  public final Class<T> getElementType() {
    return type;
  }

  final void require(boolean kept, ValidationResultCollector results, String finding) {
    if (!kept) {
      results.addError(0, getClass().getSimpleName() + ": " + finding);
    }
  }

  static boolean isChinese(String name) {
    return name != null && name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
