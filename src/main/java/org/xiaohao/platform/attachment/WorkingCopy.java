package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;

/**
 * What people of the office open by default (W9): an image without what it tells about the camera, the place and the time;
 * any other file as it is. It is made anew from the untouched original at each opening, so the two cannot drift apart.
 */
public enum WorkingCopy {
  /** The file itself: its type is no image. */
  SAME,
  /** The image without its metadata. */
  STRIPPED,
  /** An image whose metadata cannot be taken out; only the original exists. */
  NONE;

  private static final Map<String, ImageFilter> FILTERS =
      Map.of("image/jpeg", new JpegFilter(), "image/png", new PngFilter(), "image/webp", new WebpFilter());
  /** Images that hold nothing but pixels. */
  private static final Set<String> BARE = Set.of("image/bmp");

  /**
   * The kind of copy a file has and how long it is.
   *
   * @param size length in bytes; 0 if there is none
   */
  record Made(WorkingCopy kind, long size) {
  }

  /** Tries to make the copy of a file and throws it away; for the moment it is stored. */
  static Made tryOn(String mediaType, InputStream original, long size) throws IOException {
    if (!mediaType.startsWith("image/") || BARE.contains(mediaType)) {
      return new Made(SAME, size);
    }
    ImageFilter filter = FILTERS.get(mediaType);
    if (filter == null) {
      return new Made(NONE, 0);
    }
    CountingOutput counted = new CountingOutput();
    try {
      filter.copy(original, counted);
      return new Made(STRIPPED, counted.size);
    } catch (BrokenImage e) {
      return new Made(NONE, 0);
    }
  }

  /** Writes the copy; there must be one. */
  void write(String mediaType, InputStream original, OutputStream out) throws IOException {
    switch (this) {
      case SAME -> original.transferTo(out);
      case STRIPPED -> FILTERS.get(mediaType).copy(original, out);
      case NONE -> throw new IllegalStateException("there is no working copy");
    }
  }

  private static class CountingOutput extends OutputStream {

    private long size;

    @Override
    public void write(int value) {
      size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      size += length;
    }
  }
}
