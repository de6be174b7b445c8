package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;

/**
 * What people of the office open by default (W9): a picture, recording or PDF without what it tells about the device, the
 * place, the time and the author; a file of another kind as it is. It is made anew from the untouched original at each opening, so the two cannot drift apart.
 */
public enum WorkingCopy {
  /** The file itself: nothing is hidden in its format, or nobody knows how to take it out. */
  SAME,
  /** The file without its metadata. */
  STRIPPED,
  /** A picture, recording or PDF whose metadata cannot be taken out; only the original exists. */
  NONE;

  private static final CopyFilter BOXES = new Mp4Filter();
  private static final CopyFilter OGG = new OggFilter();
  private static final Map<String, CopyFilter> FILTERS = Map.ofEntries(Map.entry("image/jpeg", new JpegFilter()),
      Map.entry("image/png", new PngFilter()), Map.entry("image/webp", new WebpFilter()),
      Map.entry("image/heic", new HeicFilter()), Map.entry("image/heif", new HeicFilter()),
      Map.entry("application/pdf", new PdfFilter()), Map.entry("audio/mpeg", new Mp3Filter()),
      Map.entry("audio/vnd.wave", new WavFilter()), Map.entry("audio/mp4", BOXES), Map.entry("video/mp4", BOXES),
      Map.entry("application/mp4", BOXES), Map.entry("video/quicktime", BOXES), Map.entry("video/3gpp", BOXES),
      Map.entry("video/x-m4v", BOXES), Map.entry("video/3gpp2", BOXES),
      Map.entry("audio/ogg", OGG), Map.entry("audio/vorbis", OGG), Map.entry("audio/opus", OGG),
      Map.entry("application/ogg", OGG));
  /** Pictures and sound in formats that hold nothing else. */
  private static final Set<String> BARE = Set.of("image/bmp", "audio/amr", "audio/amr-wb");

  /**
   * The kind of copy a file has and how long it is.
   *
   * @param size length in bytes; 0 if there is none
   */
  record Made(WorkingCopy kind, long size) {
  }

  /** Tries to make the copy of a file and throws it away; for the moment it is stored. */
  static Made tryOn(String mediaType, InputStream original, long size) throws IOException {
    CopyFilter filter = FILTERS.get(mediaType);
    if (filter == null) {
      boolean hides = mediaType.matches("(image|audio|video)/.*") && !BARE.contains(mediaType);
      return hides ? new Made(NONE, 0) : new Made(SAME, size);
    }
    CountingOutput counted = new CountingOutput();
    try {
      filter.copy(original, counted);
      return new Made(STRIPPED, counted.size);
    } catch (BrokenFormat e) {
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
