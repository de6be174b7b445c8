package org.xiaohao.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences of a refused form, so that the page of the refusal can give them back to whoever typed them. They come from
 * the request alone and go nowhere else. Secrets and codes are no sentences.
 */
public final class TypedWords {

  private static final Pattern SECRET = Pattern.compile("(?i).*(pass|token|csrf|code|secret).*");
  private static final Pattern CODE = Pattern.compile("[\\w:.,/+-]*");

  private TypedWords() {
  }

  /** Of the fields of a form by name. */
  public static List<String> of(Map<String, String[]> fields) {
    return of(fields.entrySet().stream()
        .flatMap(field -> Arrays.stream(field.getValue()).map(value -> Map.entry(field.getKey(), value))));
  }

  /** Of pairs of name and value. */
  public static List<String> of(Stream<Map.Entry<String, String>> fields) {
    return fields.filter(field -> !SECRET.matcher(field.getKey()).matches()).map(Map.Entry::getValue).map(String::strip)
        .filter(value -> !CODE.matcher(value).matches()).toList();
  }
}
