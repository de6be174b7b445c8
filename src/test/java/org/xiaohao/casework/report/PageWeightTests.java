package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.support.XiaohaoTest;

/** Public pages load over a slow line: all that one needs is at most 30 KB over the wire. */
@XiaohaoTest
class PageWeightTests {

  private static final int MOST = 30 * 1024;
  private static final Pattern PART = Pattern.compile("(?:<link rel=\"(?:icon|stylesheet)\"[^>]*href|<script src)=\"([^\"]+)\"");

  @LocalServerPort
  private int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private int weigh(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> page = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    int bytes = page.body().length + page.headers().toString().length();
    Matcher part = PART.matcher(new String(page.body(), StandardCharsets.UTF_8));
    while (part.find()) {
      bytes += weigh(part.group(1));
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/report", "/receipt", "/about", "/?lang=en", "/report?lang=en"})
  void staysLight(String path) throws Exception {
    assertThat(weigh(path)).as(path).isGreaterThan(2_000).isLessThanOrEqualTo(MOST);
  }
}
