package org.xiaohao.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** The two sets of headers that answers carry (decision 30). */
public final class Headers {

  private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
      + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final String OFFICE = STRICT.replace("style-src 'self'; img-src 'self';",
      "style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:;");

  private Headers() {
  }

  /** The set of the public side and the API. */
  public static void assertStrict(HttpResponse<?> answer, String where) {
    assertSet(answer, STRICT, where);
  }

  /** The set of the office side. */
  public static void assertOffice(HttpResponse<?> answer, String where) {
    assertSet(answer, OFFICE, where);
  }

  public static void assertNotKept(HttpResponse<?> answer, String where) {
    assertThat(answer.headers().allValues("Cache-Control")).as(where).containsExactly("no-store");
  }

  private static void assertSet(HttpResponse<?> answer, String policy, String where) {
    assertThat(answer.headers().allValues("Content-Security-Policy")).as(where).containsExactly(policy);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).as(where).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).as(where).contains("same-origin");
    assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).as(where).contains("same-origin");
    assertThat(answer.headers().firstValue("Cross-Origin-Embedder-Policy")).as(where).contains("require-corp");
    assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).as(where).contains("same-origin");
    assertThat(answer.headers().firstValue("Permissions-Policy").orElse("")).as(where)
        .contains("camera=()", "geolocation=()", "microphone=()");
    assertThat(answer.headers().firstValue("Server")).as(where).isEmpty();
    assertThat(answer.headers().firstValue("X-Powered-By")).as(where).isEmpty();
  }
}
