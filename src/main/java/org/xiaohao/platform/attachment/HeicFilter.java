package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Overwrites in a HEIC the items that hold EXIF and XMP with zeros, wherever in the file they lie. Which side is up stands
 * elsewhere in this format, so it stays.
 */
class HeicFilter implements CopyFilter {

  private static final int LONGEST_INDEX = 2 * 1024 * 1024;

  @Override
  public void copy(InputStream in, OutputStream out) throws IOException {
    FormatBytes file = new FormatBytes(in);
    List<HeicItems.Span> spans = null;
    long position = 0;
    for (Box box = Box.next(file); box != null; box = Box.next(file)) {
      position += box.bytes().length;
      if (position == box.bytes().length && !box.type().equals("ftyp")) {
        throw new BrokenFormat("no HEIC");
      }
      if (box.type().equals("meta") && spans == null) {
        if (box.length() < 0 || box.length() > LONGEST_INDEX) {
          throw new BrokenFormat("no index");
        }
        byte[] index = file.read((int) box.length());
        spans = HeicItems.hidden(index, position);
        out.write(box.bytes());
        out.write(index);
      } else if (box.type().equals("mdat") && spans != null) {
        out.write(box.bytes());
        pixels(box, spans, position, file, out);
      } else if (box.type().equals("ftyp")) {
        box.copy(file, out);
      } else {
        box.blank(file, out);
      }
      position += Math.max(box.length(), 0);
    }
    if (spans == null) {
      throw new BrokenFormat("no index");
    }
  }

  /** Copies from one hidden span to the next; those of the index itself were blanked there. */
  private static void pixels(Box box, List<HeicItems.Span> spans, long start, FormatBytes file, OutputStream out)
      throws IOException {
    long at = start;
    long end = box.length() < 0 ? Long.MAX_VALUE : start + box.length();
    for (HeicItems.Span span : spans) {
      if (span.from() >= start && span.from() < end) {
        if (span.from() < at || span.from() + span.length() > end) {
          throw new BrokenFormat("items overlap");
        }
        file.copy(span.from() - at, out);
        file.blank(span.length(), out);
        at = span.from() + span.length();
      }
    }
    if (box.length() < 0) {
      file.copyRest(out);
    } else {
      file.copy(end - at, out);
    }
  }
}
