package org.xiaohao.platform.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the message bundles in the language of the request. */
@Component("texts")
public class Texts {

  private final MessageSource messages;

  Texts(MessageSource messages) {
    this.messages = messages;
  }

  /** The text of a key; the last part of the key itself if the bundles lack it. */
  public String of(String key, Object... arguments) {
    return or(key, key.substring(key.lastIndexOf('.') + 1), arguments);
  }

  /** The text of a key, or the given one if the bundles lack it. */
  public String or(String key, String otherwise, Object... arguments) {
    return messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
  }

  /** What a task is called, by its form key. */
  public String task(String formKey) {
    return of("task." + formKey.replace('/', '.'));
  }

  /** What a constant of an enum is called. */
  public String label(Enum<?> constant) {
    return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** The refusal of that key. */
  public String error(String key, Object... arguments) {
    return or("error." + key, of("error.unknown.key", key), arguments);
  }

  /** Whether the pages are in English. */
  public boolean english() {
    return Locale.ENGLISH.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage());
  }
}
