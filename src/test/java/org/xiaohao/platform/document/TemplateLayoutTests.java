package org.xiaohao.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.deepoove.poi.template.IterableTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Every template of {@code config/templates/} filled with one full set of fields ({@code documents/full.yml}). The filled
 * documents stay in {@code target/documents}, to be opened in Word or LibreOffice and looked at.
 */
@Tag("S12")
class TemplateLayoutTests {

  private static final Path FILLED = Path.of("target/documents");
  private static final String FILE = "documents/full.yml";
  private static final String RED = "C00000";
  private static final int MARK = 22;

  private final Templates templates = new Templates();

  private static Map<String, Map<String, Object>> samples() throws IOException {
    try (InputStream in = TemplateLayoutTests.class.getClassLoader().getResourceAsStream(FILE)) {
      LoaderOptions options = new LoaderOptions();
      options.setMaxAliasesForCollections(100);
      Map<String, Map<String, Object>> all = new Yaml(new SafeConstructor(options)).load(in);
      all.remove("common");
      return all;
    }
  }

  static Set<String> kinds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("config/templates"))) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".docx"))
          .map(name -> name.substring(0, name.length() - ".docx".length())).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private XWPFDocument filled(String kind) throws IOException {
    byte[] file = templates.fill(kind, samples().get(kind));
    Files.createDirectories(FILLED);
    Files.write(FILLED.resolve(kind + ".docx"), file);
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  @Test
  void existForEachSetOfFieldsAndEachSeries() throws IOException {
    assertThat(samples().keySet()).containsExactlyInAnyOrderElementsOf(kinds());
    assertThat(kinds()).containsAll(Files.readAllLines(Path.of("config/documents/series.yml")).stream()
        .dropWhile(line -> !line.equals("kinds:")).filter(line -> line.matches("  [A-Z_]+:.*"))
        .map(line -> line.strip().split(":")[0]).toList());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void printEveryFieldAndNoTag(String kind) throws IOException {
    Map<String, Object> fields = samples().get(kind);
    assertThat(names(templates.tags(kind))).as("tags").isEqualTo(fields.keySet());
    try (XWPFDocument document = filled(kind)) {
      String print = PrintView.of(templates.fill(kind, fields)).blocks().stream()
          .flatMap(block -> Stream.concat(block.lines().stream(),
              block.rows().stream().flatMap(List::stream).flatMap(List::stream)))
          .collect(Collectors.joining("\n"));
      assertThat(print).doesNotContain("{{", "}}", "null");
      texts(fields).forEach(text -> assertThat(print).contains(text));
      assertThat(document.getParagraphs()).isNotEmpty();
    }
  }

  private static Set<String> names(List<MetaTemplate> tags) {
    return tags.stream().map(tag -> tag instanceof IterableTemplate list ? list.getStartMark().getTagName()
        : ((RunTemplate) tag).getTagName()).collect(Collectors.toSet());
  }

  private static Set<String> texts(Object field) {
    Set<String> all = new HashSet<>();
    if (field instanceof Map<?, ?> map) {
      map.values().forEach(value -> all.addAll(texts(value)));
    } else if (field instanceof List<?> list) {
      list.forEach(value -> all.addAll(texts(value)));
    } else {
      all.addAll(field.toString().lines().toList());
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void areLaidOutAfterTheStandard(String kind) throws IOException {
    try (XWPFDocument document = filled(kind)) {
      assertPage(document.getDocument().getBody().getSectPr());
      List<XWPFParagraph> all = document.getParagraphs().stream().filter(one -> !one.getText().isBlank()).toList();
      Map<String, Object> fields = new TreeMap<>(samples().get(kind));
      int head = indexOf(all, fields.get("issuer").toString());
      assertThat(head).as("letterhead first, but for the secrecy mark").isLessThanOrEqualTo(1);
      assertThat(all.get(head).getRuns().get(0).getColor()).as("red header").isEqualTo(RED);
      assertThat(all.get(head + 1).getText()).isEqualTo(fields.get("number"));
      assertThat(all.get(head + 1).getCTP().getPPr().getPBdr().getBottom().xgetColor().getStringValue())
          .as("red line").isEqualTo(RED);
      XWPFParagraph title = all.get(head + 2);
      assertThat(title.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
      assertThat(title.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(MARK);
      assertClosing(all, fields);
    }
  }

  /** Seal place, issuer and date stay on one page with each other. */
  private static void assertClosing(List<XWPFParagraph> all, Map<String, Object> fields) {
    List<String> texts = all.stream().map(XWPFParagraph::getText).toList();
    int seal = texts.lastIndexOf("（印章）");
    assertThat(texts.subList(seal, seal + 3)).containsExactly("（印章）", fields.get("issuer").toString(),
        fields.get("date").toString());
    assertThat(all.get(seal - 1).isKeepNext() || all.get(seal).getBody().getTables().size() == 1)
        .as("a line of text stays with the seal place").isTrue();
    for (int i = seal; i < seal + 3; i++) {
      assertThat(all.get(i).getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
      assertThat(all.get(i).isKeepNext()).as(texts.get(i)).isEqualTo(i < seal + 2);
    }
    assertThat(all.get(seal + 2).getRuns().get(0).getFontSizeAsDouble()).as("body in the third size").isEqualTo(16);
  }

  private static void assertPage(CTSectPr page) {
    assertThat(page.getPgSz().getW().toString() + "x" + page.getPgSz().getH()).as("A4").isEqualTo("11906x16838");
    assertThat(page.getPgMar().getTop().toString()).as("top edge 37 mm").isEqualTo("2098");
    assertThat(page.getPgMar().getLeft().toString()).as("left edge 28 mm").isEqualTo("1587");
  }

  private static int indexOf(List<XWPFParagraph> all, String text) {
    return all.stream().map(XWPFParagraph::getText).toList().indexOf(text);
  }
}
