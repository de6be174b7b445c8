package org.xiaohao.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.xiaohao.platform.web.login.Zone;

/** The address of the page being shown, for links that lead back to it; templates call it {@code @here}. */
@Component("here")
class Here {

  private final Texts texts;

  Here(Texts texts) {
    this.texts = texts;
  }

  /** This page in the language it is not in. */
  public String otherLanguage() {
    HttpServletRequest request = request();
    return UriComponentsBuilder.fromPath(path()).query(request.getQueryString())
        .replaceQueryParam(Languages.PARAMETER, texts.english() ? "zh" : "en").build().toUriString();
  }

  /** The page's address; of an error page the one that failed. */
  public String path() {
    Object failed = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed instanceof String uri ? uri : request().getRequestURI();
  }

  /** Whether staff can log in to this program. */
  public boolean hasOffice() {
    return Zone.hasOffice(request());
  }

  /** The entry of the navigation under which this page lies: the most exact one; null if none fits. The desk is one page. */
  public NavigationEntry entry(List<NavigationEntry> entries) {
    String here = path() + "/";
    return entries.stream()
        .filter(entry -> entry.path().equals("/desk") ? here.equals("/desk/") : here.startsWith(entry.path() + "/"))
        .max(Comparator.comparingInt(entry -> entry.path().length())).orElse(null);
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
  }
}
