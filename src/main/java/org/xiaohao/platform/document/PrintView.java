package org.xiaohao.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * A document for reading and printing in the browser. It is read out of the issued file itself, so that page and file say
 * the same, whatever an office made of its template.
 *
 * @param blocks paragraphs and tables in their order
 */
public record PrintView(List<Block> blocks) {

  private static final double TITLE_SIZE = 20;

  /**
   * A paragraph, or a table if it has rows.
   *
   * @param style CSS class: letterhead, title, heading, centre, right, left or text
   */
  public record Block(String style, List<String> lines, List<List<List<String>>> rows) {
  }

  static PrintView of(byte[] file) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      List<Block> blocks = new ArrayList<>();
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph && !paragraph.getText().isBlank()) {
          blocks.add(new Block(style(paragraph), lines(paragraph), List.of()));
        } else if (element instanceof XWPFTable table) {
          blocks.add(new Block("table", List.of(), rows(table)));
        }
      }
      return new PrintView(blocks);
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable document", e);
    }
  }

  private static List<List<List<String>>> rows(XWPFTable table) {
    return table.getRows().stream().map(row -> row.getTableCells().stream()
        .map(cell -> cell.getParagraphs().stream().flatMap(paragraph -> lines(paragraph).stream()).toList()).toList())
        .toList();
  }

  private static List<String> lines(XWPFParagraph paragraph) {
    return paragraph.getText().lines().filter(line -> !line.isBlank()).toList();
  }

  private static String style(XWPFParagraph paragraph) {
    XWPFRun first = paragraph.getRuns().get(0);
    boolean centred = paragraph.getAlignment() == ParagraphAlignment.CENTER;
    Double size = first.getFontSizeAsDouble();
    if (centred && size != null && size >= TITLE_SIZE) {
      return first.getColor() == null ? "title" : "letterhead";
    }
    if (centred) {
      return "centre";
    }
    if (paragraph.getAlignment() == ParagraphAlignment.RIGHT) {
      return "right";
    }
    return "黑体".equals(first.getFontFamily(XWPFRun.FontCharRange.eastAsia)) ? "heading"
        : paragraph.getAlignment() == ParagraphAlignment.LEFT ? "left" : "text";
  }
}
