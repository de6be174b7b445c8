package org.xiaohao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sentences of a refused form, so that the page of the refusal can give them back to whoever typed them. They come from
 * the request alone and go nowhere else. Secrets and codes are no sentences.
 */
final class TypedWords {

  private static final Pattern SECRET = Pattern.compile("(?i).*(pass|token|csrf|code|secret).*");
  private static final Pattern CODE = Pattern.compile("[\\w:.,/+-]*");

  private TypedWords() {
  }

  static List<String> of(HttpServletRequest request) {
    if (!"POST".equals(request.getMethod())) {
      return List.of();
    }
    return request.getParameterMap().entrySet().stream().filter(field -> !SECRET.matcher(field.getKey()).matches())
        .flatMap(field -> Arrays.stream(field.getValue())).map(String::strip)
        .filter(value -> !CODE.matcher(value).matches()).toList();
  }
}
