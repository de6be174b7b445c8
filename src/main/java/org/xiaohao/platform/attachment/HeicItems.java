package org.xiaohao.platform.attachment;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds in the index of a HEIC where its items of EXIF, XMP and other texts lie. */
final class HeicItems {

  private static final Set<String> PICTURES = Set.of("hvc1", "av01", "avc1", "grid", "iovl", "iden", "jpeg", "tmap");
  private static final int FULL_BOX = 4;

  private final ByteBuffer index;
  private final long fileOffset;
  private final Set<Integer> hidden = new HashSet<>();
  private final List<Span> spans = new ArrayList<>();
  private int idatAt = -1;
  private int locationsAt = -1;

  /** Some bytes, counted from the beginning of the file. */
  record Span(long from, long length) {
  }

  private HeicItems(byte[] index, long fileOffset) {
    this.index = ByteBuffer.wrap(index);
    this.fileOffset = fileOffset;
  }

  /**
   * The spans to be blanked, in order; what lies in the index itself is blanked there.
   *
   * @param fileOffset where the content of the index begins in the file
   * @throws BrokenFormat if the index cannot be read to its end
   */
  static List<Span> hidden(byte[] index, long fileOffset) throws BrokenFormat {
    try {
      HeicItems items = new HeicItems(index, fileOffset);
      items.boxes(FULL_BOX, index.length);
      if (items.locationsAt < 0) {
        throw new BrokenFormat("no places");
      }
      items.locations();
      items.spans.sort(Comparator.comparingLong(Span::from));
      return items.spans;
    } catch (BufferUnderflowException | IndexOutOfBoundsException | ArithmeticException
        | IllegalArgumentException e) {
      throw new BrokenFormat("index broken");
    }
  }

  private void boxes(int from, int to) throws BrokenFormat {
    int at = from;
    while (at < to) {
      int length = index.getInt(at);
      if (length < 8 || length > to - at) {
        throw new BrokenFormat("box in index");
      }
      switch (type(at + 4)) {
        case "iinf" -> boxes(at + 8 + FULL_BOX + (index.get(at + 8) == 0 ? 2 : 4), at + length);
        case "infe" -> item(at + 8);
        case "iloc" -> locationsAt = at + 8;
        case "idat" -> idatAt = at + 8;
        case "udta", "uuid" -> Arrays.fill(index.array(), at + 8, at + length, (byte) 0);
        default -> { }
      }
      at += length;
    }
  }

  /** Everything that is no picture is hidden: Exif, mime (XMP), uri and whatever comes later. */
  private void item(int at) throws BrokenFormat {
    int version = index.get(at);
    if (version < 2) {
      throw new BrokenFormat("items of an old version");
    }
    int id = version == 2 ? index.getShort(at + 4) & 0xffff : index.getInt(at + 4);
    if (!PICTURES.contains(type(at + (version == 2 ? 8 : 10)))) {
      hidden.add(id);
    }
  }

  private void locations() throws BrokenFormat {
    index.position(locationsAt);
    int version = index.getInt() >>> 24;
    int sizes = index.getShort() & 0xffff;
    int count = version < 2 ? index.getShort() & 0xffff : index.getInt();
    for (int i = 0; i < count; i++) {
      int id = version < 2 ? index.getShort() & 0xffff : index.getInt();
      int method = version > 0 ? index.getShort() & 15 : 0;
      index.getShort();
      long base = number(sizes >> 4 & 15);
      int extents = index.getShort() & 0xffff;
      for (int j = 0; j < extents; j++) {
        if (version > 0) {
          number(sizes & 15);
        }
        extent(id, method, base + number(sizes >> 12 & 15), number(sizes >> 8 & 15));
      }
    }
  }

  private void extent(int id, int method, long from, long length) throws BrokenFormat {
    if (!hidden.contains(id)) {
      return;
    }
    long inside = method == 1 ? idatAt + from : from - fileOffset;
    if (method > 1 || method == 1 && idatAt < 0 || length <= 0 || from < 0) {
      throw new BrokenFormat("an item elsewhere");
    }
    if (inside + length <= 0 && method == 0) {
      throw new BrokenFormat("an item before its index");
    }
    if (inside >= 0 && inside < index.capacity()) {
      Arrays.fill(index.array(), (int) inside, Math.toIntExact(inside + length), (byte) 0);
    } else {
      spans.add(new Span(from, length));
    }
  }

  private long number(int bytes) {
    return switch (bytes) {
      case 0 -> 0;
      case 4 -> index.getInt() & 0xffffffffL;
      case 8 -> index.getLong();
      default -> throw new IllegalArgumentException("size");
    };
  }

  private String type(int at) {
    return new String(index.array(), at, 4, StandardCharsets.ISO_8859_1);
  }
}
