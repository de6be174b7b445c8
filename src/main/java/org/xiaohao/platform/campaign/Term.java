package org.xiaohao.platform.campaign;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** A code of a campaign and what people read. */
public record Term(String code, String name, String english) {

  /** What people read in the language of the request. */
  public String label() {
    return Locale.ENGLISH.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage()) ? english : name;
  }
}
