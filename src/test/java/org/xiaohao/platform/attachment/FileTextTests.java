package org.xiaohao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be read of a file that is to leave, and whether that is all of it. */
@Tag("S49")
class FileTextTests {

  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private interface Drawing {
    void draw(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
  }

  private static byte[] pdf(Drawing... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (Drawing drawing : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          drawing.draw(document, page, content);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void write(PDPageContentStream content, String words) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
    content.newLineAtOffset(80, 700);
    content.showText(words);
    content.endText();
  }

  @Test
  void readsPagesAndNotesOfAPdf() throws IOException {
    byte[] file = pdf((document, page, content) -> {
      write(content, "as Bai Sanwa told us");
      PDAnnotationText note = new PDAnnotationText();
      note.setContents("ask 13800000000 again");
      page.getAnnotations().add(note);
    });
    FileText read = FileText.of(file, "application/pdf");
    assertThat(read.text()).contains("Bai Sanwa", "13800000000");
    assertThat(read.whole()).isTrue();
  }

  @Test
  void saysThatAPageWithoutWordsOrWithAPictureIsNotRead() throws IOException {
    Drawing words = (document, page, content) -> write(content, "page one");
    Drawing scan = (document, page, content) -> content.drawImage(
        PDImageXObject.createFromByteArray(document, SampleImages.encoded("png"), "scan"), 50, 50);
    assertThat(FileText.of(pdf(words), "application/pdf").whole()).isTrue();
    assertThat(FileText.of(pdf(words, (document, page, content) -> { }), "application/pdf").whole()).isFalse();
    assertThat(FileText.of(pdf(words, (document, page, content) -> {
      write(content, "stamped");
      scan.draw(document, page, content);
    }), "application/pdf").whole()).isFalse();
    assertThat(FileText.of(SampleFiles.pdf("secret"), "application/pdf").whole()).isFalse();
    assertThat(FileText.of("%PDF-1.4 broken".getBytes(StandardCharsets.US_ASCII), "application/pdf"))
        .isEqualTo(FileText.nothing());
    assertThat(FileText.of(SampleImages.png(1), "image/png")).isEqualTo(FileText.nothing());
  }

  @Test
  void joinsTheRunsOfAWordAndKeepsCellsApart() throws IOException {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("据柏三");
      paragraph.createRun().setText("娃所述");
      document.getProperties().getCoreProperties().setCreator("柏某");
      document.write(word);
    }
    FileText read = FileText.of(word.toByteArray(), WORD);
    assertThat(read.text()).contains("据柏三娃所述", "柏某");
    assertThat(read.whole()).isTrue();
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var row = workbook.createSheet("花名册").createRow(0);
      row.createCell(0).setCellValue("柏三娃");
      row.createCell(1).setCellValue(1234);
      row.createCell(2).setCellValue(5678);
      workbook.write(table);
    }
    assertThat(FileText.of(table.toByteArray(), "application/zip").text()).contains("柏三娃").doesNotContain("12345678");
  }

  @Test
  void readsWhatWasStruckOutAndNotThePicturesInside() throws IOException {
    byte[] file = zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml",
        "<d xmlns:w='w'><w:p><w:del w:author='李某'><w:r><w:delText>柏三</w:delText></w:r></w:del><w:r><w:t>娃</w:t></w:r></w:p>"
            + "<w:posOffset>12345678</w:posOffset></d>", "word/media/image1.png", "x"));
    FileText read = FileText.of(file, WORD);
    assertThat(read.text()).contains("柏三娃", "李某").doesNotContain("12345678");
    assertThat(read.whole()).isFalse();
  }

  @Test
  void readsPlainTextInBothEncodingsAndThroughMarkup() throws IOException {
    assertThat(FileText.of("柏三娃".getBytes(StandardCharsets.UTF_8), "text/plain").text()).contains("柏三娃");
    assertThat(FileText.of("柏三娃".getBytes(Charset.forName("GBK")), "text/plain").text()).contains("柏三娃");
    assertThat(FileText.of("\ufeff柏三娃".getBytes(StandardCharsets.UTF_16LE), "text/plain").text()).contains("柏三娃");
    assertThat(FileText.of("柏<b>三</b>娃".getBytes(StandardCharsets.UTF_8), "text/html").text()).contains("柏三娃");
  }

  @Test
  void refusesWhatShouldBeReadableAndIsNot() throws IOException {
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3};
    assertThatThrownBy(() -> FileText.of(old, "application/msword")).isInstanceOf(FileText.UnreadableText.class);
    byte[] broken = zip(Map.of("[Content_Types].xml", "<Types>", "word/document.xml", "<d>"));
    assertThatThrownBy(() -> FileText.of(broken, WORD)).isInstanceOf(FileText.UnreadableText.class);
    byte[] entity = zip(Map.of("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"));
    assertThatThrownBy(() -> FileText.of(entity, WORD)).isInstanceOf(FileText.UnreadableText.class);
    assertThat(FileText.of(zip(Map.of("a.txt", "柏三娃")), "application/zip")).isEqualTo(FileText.nothing());
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
