package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xiaohao.platform.attachment.SampleImages;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.audit.ReadEntry;
import org.xiaohao.platform.web.login.LoggedIn;
import org.xiaohao.support.XiaohaoTest;

/** Evidence of the rectification line, under the same rules as files of reports. */
@XiaohaoTest
class ItemFilesTests {

  private static final String RECTIFIER = "qs.zhenggai.a";
  private static final String SUPERVISOR = "qs.ducha";
  private static final String STRANGER = "by.ducha";
  /** Reads the item as a leader of its division, and weighs no evidence. */
  private static final String READER = "qs.xianzhang";

  @Autowired private Play play;
  @Autowired private Dossiers dossiers;
  @Autowired private Audit audit;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private WebApplicationContext context;
  private MockMvc web;
  private ProblemItem item;

  @BeforeEach
  void startRectifying() {
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
  }

  private MockHttpServletResponse ask(String login, MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(
        new LoggedIn(play.as(login), false), null, List.of()))).with(csrf())).andReturn().getResponse();
  }

  private MockHttpServletResponse upload(String description, String fileName, byte[] content) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\n" + description
        + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
        + "\"\r\nContent-Type: image/jpeg\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
    return ask(RECTIFIER, post("/items/" + item.ref() + "/evidence").contentType("multipart/form-data; boundary=b")
        .content(body.toByteArray()));
  }

  /** Adds a file; returns its address. */
  private String added(String fileName, byte[] content) throws Exception {
    assertThat(upload("公示照片", fileName, content).getStatus()).isEqualTo(302);
    return "/items/" + item.ref() + "/evidence/" + last().id();
  }

  private EvidenceView last() {
    List<EvidenceView> evidence = dossiers.of(item).evidence();
    return evidence.get(evidence.size() - 1);
  }

  private String tab(String login) throws Exception {
    return ask(login, get("/items/" + item.ref() + "?tab=evidence")).getContentAsString(StandardCharsets.UTF_8);
  }

  private List<ReadEntry> originalsRead() {
    return audit.readers(item.subject()).stream().filter(entry -> entry.attachmentId() != null).toList();
  }

  @Test
  @Tag("W8")
  @Tag("W9")
  @Tag("W13")
  void handsOutTheCopyWithoutMetadataAsADownload() throws Exception {
    String path = added("照片.jpg", SampleImages.jpeg(6));
    MockHttpServletResponse copy = ask(READER, get(path));
    assertThat(new String(copy.getContentAsByteArray(), StandardCharsets.ISO_8859_1)).startsWith("\u00ff\u00d8")
        .doesNotContain("canary");
    assertThat(copy.getHeader("Content-Length")).isEqualTo(String.valueOf(copy.getContentAsByteArray().length));
    assertThat(copy.getHeader("Content-Disposition")).startsWith("attachment;");
    assertThat(copy.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(copy.getContentType()).startsWith("application/octet-stream");
    assertThat(audit.readers(item.subject())).extracting(ReadEntry::personId)
        .contains(play.as(READER).personId());
    assertThat(ask(STRANGER, get(path)).getStatus()).isEqualTo(404);
  }

  @Test
  @Tag("W9")
  @Tag("W13")
  void keepsTheOriginalForThoseWhoWeighEvidenceAndLogsEachOpening() throws Exception {
    byte[] original = SampleImages.jpeg(1);
    String path = added("照片.jpg", original) + "/original";
    assertThat(ask(RECTIFIER, post(path)).getStatus()).isEqualTo(403);
    assertThat(ask(READER, post(path)).getStatus()).isEqualTo(403);
    assertThat(ask(STRANGER, post(path)).getStatus()).isEqualTo(404);
    assertThat(originalsRead()).isEmpty();
    assertThat(tab(READER)).contains("照片.jpg").doesNotContain(path, "SHA-256");
    assertThat(tab(SUPERVISOR)).contains(path, "SHA-256");
    for (int opening = 1; opening <= 2; opening++) {
      assertThat(ask(SUPERVISOR, post(path)).getContentAsByteArray()).isEqualTo(original);
      assertThat(originalsRead()).hasSize(opening);
    }
  }

  @Test
  @Tag("W8")
  void flagsAnInfectedFileAndHandsItOnlyToThoseWhoWeighEvidence() throws Exception {
    String path = added("毒.jpg", SampleImages.jpeg(1));
    jdbc.update("update attachment set scan_state = 'PENDING' where id = ?", last().attachmentId());
    assertThat(tab(READER)).contains("毒.jpg", "查毒").contains("\"" + path + "\"");
    jdbc.update("update attachment set scan_state = 'INFECTED' where id = ?", last().attachmentId());
    assertThat(tab(READER)).contains("毒.jpg", "<strong>").doesNotContain("\"" + path + "\"");
    assertThat(ask(READER, get(path)).getStatus()).isEqualTo(403);
    assertThat(ask(SUPERVISOR, post(path + "/original")).getHeader("Content-Disposition")).contains(".unsafe");
  }

  @Test
  @Tag("W9")
  void opensAPictureItCannotCleanOnlyAsAnOriginal() throws Exception {
    String path = added("坏.jpg", "\u00ff\u00d8\u00ff\u00e1 broken".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(tab(SUPERVISOR)).contains("没有工作副本");
    assertThat(ask(SUPERVISOR, get(path)).getStatus()).isEqualTo(403);
    assertThat(ask(SUPERVISOR, post(path + "/original")).getContentAsString(StandardCharsets.ISO_8859_1))
        .contains("broken");
  }

  @Test
  @Tag("W8")
  void refusesWhatIsTooLargeAndKeepsWhatWasTyped() throws Exception {
    MockHttpServletResponse refused = upload("公示照片", "大.bin", new byte[20 * 1024 * 1024 + 1]);
    assertThat(refused.getStatus()).isEqualTo(413);
    assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("20 MB", "value=\"公示照片\"");
    assertThat(upload("公示照片", "空.jpg", new byte[0]).getStatus()).isEqualTo(422);
    assertThat(upload("长".repeat(501), "a.jpg", SampleImages.jpeg(1)).getStatus()).isEqualTo(422);
    assertThat(dossiers.of(item).evidence()).isEmpty();
    assertThat(jdbc.queryForObject("select count(*) from attachment where owner_kind = ? and owner_id = ?", Long.class,
        ProblemItem.KIND, item.id())).isZero();
  }
}
