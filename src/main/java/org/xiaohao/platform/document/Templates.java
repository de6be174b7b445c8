package org.xiaohao.platform.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.template.MetaTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills the Word templates of {@code config/templates/}, which offices edit in Word: {@code {{field}}} is a text,
 * {@code {{?list}} … {{/list}}} repeats what stands between for each entry. A tag without its field fails; what people
 * typed is put in as text and never read as a tag.
 */
@Component
class Templates {

  private static final String FOLDER = "config/templates/";

  private final Configure settings =
      Configure.builder().setValidErrorHandler(new Configure.AbortHandler()).build();

  byte[] fill(String kind, Map<String, Object> fields) {
    try (XWPFTemplate template = open(kind); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      template.render(fields).write(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot fill the template of " + kind, e);
    }
  }

  /** The tags of a template, lists with what stands in them. */
  List<MetaTemplate> tags(String kind) {
    return open(kind).getElementTemplates();
  }

  private XWPFTemplate open(String kind) {
    try (InputStream in = new ClassPathResource(FOLDER + kind + ".docx").getInputStream()) {
      return XWPFTemplate.compile(in, settings);
    } catch (IOException e) {
      throw new UncheckedIOException("no template " + FOLDER + kind + ".docx", e);
    }
  }
}
