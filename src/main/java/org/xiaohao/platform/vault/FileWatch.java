package org.xiaohao.platform.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Notices that another program has exchanged a file of keys, as their rotation does. */
class FileWatch {

  private final Path file;
  private volatile long looked;
  private FileTime seen;

  FileWatch(Path file) {
    this.file = file;
    this.seen = changed();
    this.looked = System.nanoTime();
  }

  /** Reads anew if the file has changed; looks at most once in so many nanoseconds. */
  void look(long afterNanos, Runnable read) {
    long now = System.nanoTime();
    if (now - looked < afterNanos) {
      return;
    }
    synchronized (this) {
      looked = now;
      FileTime changed = changed();
      if (changed != null && !changed.equals(seen)) {
        read.run();
        seen = changed;
      }
    }
  }

  /** When the file changed; as before while it cannot be read, so that a running program keeps its keys. */
  private FileTime changed() {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return seen;
    }
  }
}
