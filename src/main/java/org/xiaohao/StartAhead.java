package org.xiaohao;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.hybrid.HybridConfig;
import jakarta.validation.Validation;
import java.security.GeneralSecurityException;
import java.util.concurrent.CompletableFuture;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.xiaohao.platform.workflow.EngineMappings;

/**
 * Loads what a start needs late on a second processor while the first looks for beans. Nothing rests on it: whatever is
 * not loaded yet is loaded when it is needed.
 */
final class StartAhead {

  private StartAhead() {
  }

  static void begin() {
    EngineMappings.readAhead();
    CompletableFuture.runAsync(() -> {
      register();
      Validation.buildDefaultValidatorFactory().close();
      SpringTemplateEngine pages = new SpringTemplateEngine();
      pages.setTemplateResolver(new StringTemplateResolver());
      pages.process("<p th:text=\"${1 + 1}\">2</p>", new Context());
    });
  }

  private static void register() {
    try {
      HybridConfig.register();
      AeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
