package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Writes a PDF anew without its properties, XMP, thumbnails, earlier versions and what programs kept in it for themselves.
 * It must be read as a whole, so only up to a size, one at a time, and not if it grows; see {@link PdfGate}. An encrypted
 * one has no copy.
 */
class PdfFilter implements CopyFilter {

  static final int LARGEST = 10 * 1024 * 1024;
  private static final Set<COSName> HIDDEN = Set.of(COSName.METADATA, COSName.getPDFName("PieceInfo"),
      COSName.getPDFName("Thumb"), COSName.getPDFName("LastModified"), COSName.getPDFName("SpiderInfo"));
  private static final Semaphore READERS = new Semaphore(1);

  @Override
  public void copy(InputStream in, OutputStream out) throws IOException {
    READERS.acquireUninterruptibly();
    try {
      byte[] file = in.readNBytes(LARGEST + 1);
      if (file.length > LARGEST) {
        throw new BrokenFormat("too large to be read as a whole");
      }
      PdfGate.check(file);
      rewrite(file, out);
    } finally {
      READERS.release();
    }
  }

  private static void rewrite(byte[] file, OutputStream out) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      if (document.isEncrypted()) {
        throw new BrokenFormat("encrypted");
      }
      document.setDocumentInformation(new PDDocumentInformation());
      document.getDocument().getTrailer().removeItem(COSName.ID);
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        if (object.getObject() instanceof COSDictionary dictionary) {
          HIDDEN.forEach(dictionary::removeItem);
        }
      }
      // The same bytes at each opening: the length of the copy is told before.
      document.setDocumentId(0L);
      document.save(out, CompressParameters.NO_COMPRESSION);
    } catch (BrokenFormat e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Parsers answer a hostile file with all kinds of exceptions; their words may quote it.
      throw new BrokenFormat("no PDF");
    }
  }
}
