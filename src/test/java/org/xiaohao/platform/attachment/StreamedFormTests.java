package org.xiaohao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.xiaohao.platform.DomainException;

class StreamedFormTests {

  private static final StreamedForm.Limits LIMITS = new StreamedForm.Limits(3, 1000, 5_000_000);

  private final List<String> seen = new ArrayList<>();

  @Test
  void handsOverFieldsAndFilesInOrder() throws IOException {
    read(part("name=\"title\"", "题目") + part("name=\"f\"; filename=\"证据.txt\"", "内容")
        + part("name=\"none\"; filename=\"\"", ""));
    assertThat(seen).containsExactly("title=题目", "f:证据.txt:text/plain=内容");
  }

  @Test
  void writesNoFileEvenForLargeParts() throws IOException {
    Set<String> before = temporaryFiles();
    read(part("name=\"f\"; filename=\"big.txt\"", "x".repeat(4_000_000)));
    assertThat(seen.get(0)).hasSizeGreaterThan(4_000_000);
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  @Test
  void readsAFileWhileItArrives() throws IOException {
    String body = part("name=\"f\"; filename=\"big.txt\"", "x".repeat(1_000_000)) + "--B--\r\n";
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    MockHttpServletRequest request = request(body);
    InputStream source = request.getInputStream();
    new StreamedForm(request, LIMITS).read(new Recorder() {
      @Override
      public void file(String name, String fileName, String type, InputStream content) throws IOException {
        content.readNBytes(1000);
        assertThat(source.available()).isGreaterThan(bytes.length - 50_000);
      }
    });
  }

  @Test
  void refusesWhatIsTooMuch() {
    refuses(part("name=\"a\"", "x".repeat(1001)), "form.too.large");
    refuses(part("name=\"a\"", "1").repeat(4), "form.too.large");
    refuses(part("name=\"f\"; filename=\"a\"", "x".repeat(5_000_001)), "form.too.large");
    refuses(part("name=\"f\"; filename=\"" + "a".repeat(5000) + "\"", "x"), "form.too.large");
  }

  @Test
  void limitsTheTotalOfARequestThatHidesItsLength() {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/") {
      @Override
      public int getContentLength() {
        return -1;
      }

      @Override
      public long getContentLengthLong() {
        return -1;
      }
    };
    request.setContentType("multipart/form-data; boundary=B");
    request.setContent(part("name=\"f\"; filename=\"a\"", "x".repeat(6_000_000)).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> new StreamedForm(request, LIMITS).read(new Recorder()))
        .isInstanceOf(DomainException.class).hasMessage("form.too.large");
  }

  @Test
  void leavesOutPartsWithoutAName() throws IOException {
    read(part("filename=\"a\"", "x") + part("name=\"a\"", "1"));
    assertThat(seen).containsExactly("a=1");
  }

  @Test
  void refusesWhatIsNoForm() {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
    request.setContentType("text/plain");
    assertThatThrownBy(() -> new StreamedForm(request, LIMITS).read(new Recorder())).hasMessage("form.broken");
  }

  @Test
  void refusesAFormThatEndsTooSoon() {
    MockHttpServletRequest request = request("");
    request.setContent(part("name=\"f\"; filename=\"a\"", "x".repeat(9000)).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> new StreamedForm(request, LIMITS).read(new Recorder())).hasMessage("form.broken");
    assertThat(seen).isEmpty();
  }

  private void read(String parts) throws IOException {
    new StreamedForm(request(parts + "--B--\r\n"), LIMITS).read(new Recorder());
  }

  private void refuses(String parts, String key) {
    assertThatThrownBy(() -> read(parts)).isInstanceOf(DomainException.class).hasMessage(key);
  }

  private static MockHttpServletRequest request(String body) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
    request.setContentType("multipart/form-data; boundary=B");
    request.setContent(body.getBytes(StandardCharsets.UTF_8));
    return request;
  }

  private static String part(String disposition, String content) {
    String type = disposition.contains("filename") ? "\r\nContent-Type: text/plain" : "";
    return "--B\r\nContent-Disposition: form-data; " + disposition + type + "\r\n\r\n" + content + "\r\n";
  }

  private static Set<String> temporaryFiles() {
    String[] names = new File(System.getProperty("java.io.tmpdir")).list((folder, name) -> name.startsWith("upload"));
    return Set.of(names);
  }

  private class Recorder implements StreamedForm.Parts {
    @Override
    public void field(String name, String value) {
      seen.add(name + "=" + value);
    }

    @Override
    public void file(String name, String fileName, String type, InputStream content) throws IOException {
      seen.add(name + ":" + fileName + ":" + type + "=" + new String(content.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
