package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * Blanks in a recording (M4A, MP4, MOV, 3GP) everything but picture, sound and what is needed to play them, with the times
 * at which it was made. One that has a track beside picture and sound, as of places, has no copy: it is spread over the file.
 */
class Mp4Filter implements CopyFilter {

  /** What stays in each box that is looked into; the file itself has no name. */
  private static final Map<String, Set<String>> KEPT = Map.of(
      "", Set.of("ftyp", "moov", "mdat", "styp", "sidx", "moof", "mfra"),
      "moov", Set.of("mvhd", "trak", "mvex"),
      "trak", Set.of("tkhd", "edts", "mdia", "tref"),
      "mdia", Set.of("mdhd", "hdlr", "minf"),
      "minf", Set.of("vmhd", "smhd", "nmhd", "gmhd", "hdlr", "dinf", "stbl"));
  private static final Set<String> TIMED = Set.of("mvhd", "tkhd", "mdhd");
  private static final Set<String> TRACKS = Set.of("soun", "vide");
  private static final int LONGEST_HEADER = 64 * 1024;

  @Override
  public void copy(InputStream in, OutputStream out) throws IOException {
    FormatBytes file = new FormatBytes(in);
    boolean film = false;
    boolean started = false;
    for (Box box = Box.next(file); box != null; box = Box.next(file)) {
      if (!started && !box.type().equals("ftyp")) {
        throw new BrokenFormat("no recording");
      }
      started = true;
      film |= box.type().equals("moov");
      take(box, "", file, out);
    }
    if (!film) {
      throw new BrokenFormat("nothing to play");
    }
  }

  private static void take(Box box, String parent, FormatBytes file, OutputStream out) throws IOException {
    if (!KEPT.get(parent).contains(box.type())) {
      box.blank(file, out);
    } else if (KEPT.containsKey(box.type())) {
      inside(box, file, out);
    } else if (TIMED.contains(box.type())) {
      out.write(box.bytes());
      out.write(timeless(content(box, file)));
    } else if (box.type().equals("hdlr")) {
      out.write(box.bytes());
      out.write(handler(content(box, file), parent));
    } else {
      box.copy(file, out);
    }
  }

  private static void inside(Box box, FormatBytes file, OutputStream out) throws IOException {
    out.write(box.bytes());
    long left = box.length();
    while (left > 0) {
      Box next = Box.next(file);
      if (next == null || next.length() < 0 || next.length() + next.bytes().length > left) {
        throw new BrokenFormat("box too long");
      }
      left -= next.length() + next.bytes().length;
      take(next, box.type(), file, out);
    }
  }

  private static byte[] content(Box box, FormatBytes file) throws IOException {
    if (box.length() < 12 || box.length() > LONGEST_HEADER) {
      throw new BrokenFormat("no header");
    }
    return file.read((int) box.length());
  }

  /** Without the two times after version and flags, which have four bytes each, or eight in version 1. */
  private static byte[] timeless(byte[] header) throws BrokenFormat {
    int end = 4 + (header[0] == 1 ? 16 : 8);
    if (header.length < end) {
      throw new BrokenFormat("no header");
    }
    Arrays.fill(header, 4, end, (byte) 0);
    return header;
  }

  /** The kind of a track, without the name that its maker gave it. */
  private static byte[] handler(byte[] header, String parent) throws BrokenFormat {
    if (parent.equals("mdia") && !TRACKS.contains(new String(header, 8, 4, StandardCharsets.ISO_8859_1))) {
      throw new BrokenFormat("a track of something else");
    }
    if (header.length > 24) {
      Arrays.fill(header, 24, header.length, (byte) 0);
    }
    return header;
  }
}
