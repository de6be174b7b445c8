package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The words of a PDF with its notes, fields and properties. A page without words, with a picture, or with letters that no
 * table explains is not wholly read; nor is a file that {@link PdfGate} does not let through, nor a locked one.
 */
final class PdfText extends PDFTextStripper {

  private static final int DEEPEST = 4;
  private static final Semaphore READERS = new Semaphore(1);

  private boolean whole = true;

  private PdfText() {
    setSuppressDuplicateOverlappingText(false);
  }

  static FileText read(byte[] file) {
    if (file.length > PdfFilter.LARGEST) {
      return FileText.nothing();
    }
    READERS.acquireUninterruptibly();
    try {
      PdfGate.check(file);
      return words(file);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Parsers answer a hostile file with all kinds of exceptions; such a one must be looked at by a person.
      return FileText.nothing();
    } finally {
      READERS.release();
    }
  }

  private static FileText words(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PdfText reader = new PdfText();
      List<String> all = new ArrayList<>();
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        PDPage page = document.getPage(number - 1);
        reader.setStartPage(number);
        reader.setEndPage(number);
        String words = reader.getText(document);
        reader.whole &= !words.isBlank() && !pictured(page.getResources(), 0);
        all.add(words);
        for (PDAnnotation note : page.getAnnotations()) {
          all.add(note.getContents());
        }
      }
      fields(document, all);
      all.removeIf(words -> words == null || words.isBlank());
      return new FileText(String.join(FileText.APART, all), reader.whole && !document.isEncrypted() && !carries(document));
    }
  }

  /** Files within the file are not read. */
  private static boolean carries(PDDocument document) {
    return document.getDocumentCatalog().getNames() != null
        && document.getDocumentCatalog().getNames().getEmbeddedFiles() != null;
  }

  private static void fields(PDDocument document, List<String> all) throws IOException {
    if (document.getDocumentCatalog().getAcroForm() != null) {
      for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
        all.add(field.getValueAsString());
      }
    }
    for (String key : document.getDocumentInformation().getMetadataKeys()) {
      // Dates and versions are figures that tell nobody.
      if (!key.endsWith("Date") && !key.equals("Producer") && !key.equals("Creator")) {
        all.add(document.getDocumentInformation().getCustomMetadataValue(key));
      }
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
    whole &= font.toUnicode(code) != null;
    super.showGlyph(matrix, font, code, displacement);
  }

  private static boolean pictured(PDResources resources, int depth) throws IOException {
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name) || depth == DEEPEST || resources.getXObject(name) instanceof PDFormXObject form
          && pictured(form.getResources(), depth + 1)) {
        return true;
      }
    }
    return false;
  }
}
