package org.xiaohao.platform.document;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the bundles as documents print them: in Chinese, whatever the language of the page. */
@Component
public class DocumentLabels {

  private final MessageSource messages;

  DocumentLabels(MessageSource messages) {
    this.messages = messages;
  }

  /** The text of a key. */
  public String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }

  /** What a constant of an enum is called; the word for none if there is none. */
  public String label(Enum<?> constant) {
    return constant == null ? DocumentWords.orNone(null)
        : text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
