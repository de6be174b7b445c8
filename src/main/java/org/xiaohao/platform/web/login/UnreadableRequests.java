package org.xiaohao.platform.web.login;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers what the server refuses before any filter sees it, such as an address with a NUL: in the reader's language, with
 * the headers of every other answer (W10). After all other customizers, so that its valve speaks before the server's own.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final MessageSource messages;

  UnreadableRequests(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new Answer()));
  }

  private final class Answer extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable failure) {
      if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
        return;
      }
      SecurityHeaders.strict(response);
      response.setContentType("text/plain");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      try {
        response.getReporter().write(words(request.getHeader("Accept-Language")));
        response.finishResponse();
      } catch (IOException e) {
        // Whoever asked is gone.
        container.getLogger().debug("not answered", e);
      }
    }
  }

  private String words(String languages) {
    boolean english = languages != null && languages.toLowerCase(Locale.ROOT).startsWith("en");
    return messages.getMessage("problem.unreadable", null, english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
  }
}
