package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.DemoProvince;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.SampleImages;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.audit.ReadEntry;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class ReportFilesTests {

  @LocalServerPort private int port;
  @Autowired private Reports reports;
  @Autowired private ReportFixtures fixtures;
  @Autowired private Attachments attachments;
  @Autowired private Audit audit;
  @Autowired private JdbcTemplate jdbc;

  private FiledReport filed;
  private CaseRef subject;
  private Visitor reporter;

  @BeforeEach
  void file() throws Exception {
    filed = reports.file(fixtures.anonymous("qs.xyp.bsl", "见附件"));
    subject = new CaseRef("report", filed.id());
    reporter = new Visitor(port);
    reporter.post("/receipt", "code=" + filed.receipt().shown());
  }

  private AttachmentView upload(String fileName, byte[] content) throws Exception {
    assertThat(reporter.upload("/receipt/files", fileName, content).statusCode()).isEqualTo(200);
    List<AttachmentView> files = attachments.of(subject);
    return files.get(files.size() - 1);
  }

  private Visitor staff(String login) throws Exception {
    Visitor visitor = new Visitor(port);
    visitor.get("/login");
    visitor.submit("/login", "username", login, "password", DemoProvince.PASSWORD);
    return visitor;
  }

  private String page() {
    return "/reports/" + filed.ref();
  }

  private static byte[] bytes(HttpResponse<String> response) {
    return response.body().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  @Tag("W9")
  void opensTheCopyWithoutMetadataByDefault() throws Exception {
    AttachmentView file = upload("照片.jpg", SampleImages.jpeg(1));
    Visitor clerk = staff("qs.shouli");
    assertThat(clerk.get(page()).body()).contains(page() + "/files/" + file.id(), "照片.jpg", "工作副本")
        .doesNotContain(file.sha256(), "/original");
    HttpResponse<String> copy = clerk.getBytes(page() + "/files/" + file.id());
    assertThat(copy.body()).startsWith("\u00ff\u00d8").doesNotContain("canary").doesNotContain("Exif");
    assertThat(copy.headers().firstValueAsLong("Content-Length")).hasValue(copy.body().length());
    assertDownload(copy);
  }

  @Test
  @Tag("W9")
  void keepsTheOriginalForThoseWhoWeighEvidenceAndLogsEachOpening() throws Exception {
    byte[] original = SampleImages.jpeg(6);
    AttachmentView file = upload("照片.jpg", original);
    String path = page() + "/files/" + file.id() + "/original";
    Visitor clerk = staff("qs.shouli");
    clerk.get(page());
    assertThat(clerk.submit(path).statusCode()).isEqualTo(403);
    assertThat(originalsRead()).isEmpty();
    Visitor head = staff("qs.zhuren");
    assertThat(head.get(page()).body()).contains(file.sha256(), path);
    for (int opening = 1; opening <= 2; opening++) {
      HttpResponse<String> answer = head.submitForBytes(path);
      assertThat(bytes(answer)).isEqualTo(original);
      assertDownload(answer);
      assertThat(originalsRead()).hasSize(opening).allMatch(entry -> entry.attachmentId() == file.id());
    }
    assertThat(staff("by.zhuren").getBytes(page() + "/files/" + file.id()).statusCode()).isEqualTo(404);
  }

  /** Each side is told in words which file opens as it is and which only as an original. */
  @Test
  @Tag("W9")
  void saysWhereNoCopyWithoutMetadataCanBeMade() throws Exception {
    upload("账.pdf", "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8));
    assertThat(reporter.get("/receipt").body()).contains("里面藏着的地点、时间等信息去不掉").doesNotContain("里面可能带有");
    assertThat(staff("qs.shouli").get(page()).body()).contains("没有工作副本").doesNotContain("原样，可能");
    upload("账.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0});
    assertThat(reporter.get("/receipt").body()).contains("里面可能带有");
    assertThat(staff("qs.shouli").get(page()).body()).contains("原样，可能带有作者等信息");
  }

  private List<ReadEntry> originalsRead() {
    return audit.readers(subject).stream().filter(entry -> entry.attachmentId() != null).toList();
  }

  @Test
  @Tag("W9")
  void opensAPictureItCannotCleanOnlyAsAnOriginal() throws Exception {
    AttachmentView file = upload("坏.jpg", "\u00ff\u00d8\u00ff\u00e1 broken canary".getBytes(StandardCharsets.ISO_8859_1));
    Visitor head = staff("qs.zhuren");
    assertThat(head.getBytes(page() + "/files/" + file.id()).statusCode()).isEqualTo(403);
    head.get(page());
    assertThat(head.submitForBytes(page() + "/files/" + file.id() + "/original").body()).contains("canary");
  }

  @ParameterizedTest
  @Tag("W8")
  @CsvSource({"../../../etc/passwd, passwd, passwd", "C:\\Windows\\照片.jpg, 照片.jpg, 照片.jpg",
      "照片\u202egpj.exe, 照片gpj.exe, 照片gpj.exe.unsafe", "照片.jpg.exe, 照片.jpg.exe, 照片.jpg.exe.unsafe",
      "<b>x</b>.html, _, ", "a.js, a.js, a.js.unsafe"})
  void storesHostileNamesSafelyAndShowsThemHarmless(String sent, String shown, String saved) throws Exception {
    AttachmentView file = upload(sent, "words".getBytes(StandardCharsets.US_ASCII));
    Visitor clerk = staff("qs.shouli");
    assertThat(clerk.get(page()).body()).contains(shown).doesNotContain("../", "\u202e", "<b>x");
    assertThat(reporter.get("/receipt").body()).contains(shown).doesNotContain("../", "\u202e", "<b>x");
    HttpResponse<String> download = clerk.getBytes(page() + "/files/" + file.id());
    assertDownload(download);
    if (saved != null) {
      assertThat(java.net.URLDecoder.decode(download.headers().firstValue("Content-Disposition").orElseThrow(),
          StandardCharsets.UTF_8)).contains("''" + saved);
    }
  }

  @Test
  @Tag("W8")
  void neverExpandsAZipBomb() throws Exception {
    byte[] bomb = bomb();
    AttachmentView file = upload("bomb.zip", bomb);
    assertThat(file.size()).isEqualTo(bomb.length);
    assertThat(file.kind().name()).isEqualTo("ARCHIVE");
    assertThat(jdbc.queryForObject("select sum(length(bytes)) from attachment_chunk where attachment_id = ?", Long.class,
        file.id())).isLessThan(2L * 1024 * 1024);
    assertThat(bytes(staff("qs.shouli").getBytes(page() + "/files/" + file.id()))).isEqualTo(bomb);
  }

  /** A kilobyte a megabyte: 128 megabytes of zeros. */
  private static byte[] bomb() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("zeros"));
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < 128; i++) {
        zip.write(zeros);
      }
    }
    return out.toByteArray();
  }

  @Test
  @Tag("W8")
  void saysWhichLimitAFileBreaksAndWhatToDo() throws Exception {
    HttpResponse<String> refused = reporter.upload("/receipt/files", "大.bin", new byte[20 * 1024 * 1024 + 1]);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("20 MB", "压缩");
    assertThat(reporter.upload("/receipt/files", "空.jpg", new byte[0]).body()).contains("文件是空的");
    assertThat(attachments.of(subject)).isEmpty();
  }

  @Test
  void filesAReportThatOnlyAPhotographTells() throws Exception {
    Visitor villager = new Visitor(port);
    villager.get("/report");
    HttpResponse<String> refused = villager.submit("/report", "go", "next");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("照片或录音");
    villager.submit("/report", "byFile", "true", "go", "next");
    assertThat(villager.submit("/report", "go", "next").body()).contains("用照片或录音说明");
    HttpResponse<String> done = villager.submit("/report", "go", "send");
    assertThat(done.body()).contains("还差一步");
    Matcher code = Pattern.compile("name=\"code\" value=\"([^\"]+)\"").matcher(done.body());
    assertThat(code.find()).isTrue();
    assertThat(villager.post("/receipt", "code=" + code.group(1)).body()).contains("还没有收到您的照片或录音",
        "accept=\"image/*\" capture", "accept=\"audio/*\" capture");
    assertThat(villager.upload("/receipt/files", "信.jpg", SampleImages.jpeg(1)).body())
        .contains("信.jpg").doesNotContain("还没有收到");
  }

  @Test
  @Tag("W8")
  void flagsAnInfectedFileAndHandsItOnlyToThoseWhoWeighEvidence() throws Exception {
    AttachmentView file = upload("毒.jpg", SampleImages.jpeg(1));
    jdbc.update("update attachment set scan_state = 'INFECTED' where id = ?", file.id());
    String path = page() + "/files/" + file.id();
    Visitor clerk = staff("qs.shouli");
    assertThat(clerk.get(page()).body()).contains("毒.jpg", "查出病毒").doesNotContain("href=\"" + path);
    assertThat(clerk.getBytes(path).statusCode()).isEqualTo(403);
    assertThat(clerk.getBytes(path + "/preview").statusCode()).isEqualTo(403);
    assertThat(reporter.get("/receipt").body()).contains("查出病毒");
    Visitor head = staff("qs.zhuren");
    assertThat(head.getBytes(path + "/preview").statusCode()).isEqualTo(403);
    head.get(page());
    HttpResponse<String> original = head.submitForBytes(path + "/original");
    assertDownload(original);
    assertThat(original.headers().firstValue("Content-Disposition").orElseThrow()).contains(".unsafe");
  }

  @Test
  @Tag("W8")
  void previewsPicturesDrawnAnewAndWordsAsWords() throws Exception {
    Visitor clerk = staff("qs.shouli");
    AttachmentView photo = upload("照片.jpg", SampleImages.jpeg(6));
    String preview = clerk.get(page() + "/files/" + photo.id() + "/preview").body();
    Matcher data = Pattern.compile("src=\"data:image/jpeg;base64,([^\"]+)\"").matcher(preview);
    assertThat(data.find()).isTrue();
    assertThat(new String(java.util.Base64.getDecoder().decode(data.group(1)), StandardCharsets.ISO_8859_1))
        .doesNotContain("canary");
    AttachmentView words = upload("话.txt", "<script>alert(1)</script> 第二行".getBytes(StandardCharsets.UTF_8));
    assertThat(clerk.get(page() + "/files/" + words.id() + "/preview").body())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; 第二行");
    AttachmentView page = upload("页.txt", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    assertThat(clerk.get(page() + "/files/" + page.id() + "/preview").body()).contains("画不出预览")
        .doesNotContain("alert(1)");
  }

  private static void assertDownload(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
  }
}
