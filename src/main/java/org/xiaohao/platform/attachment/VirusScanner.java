package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses in a file. */
interface VirusScanner {

  /** Whether one is set up. */
  boolean present();

  /** What it says; PENDING if it does not answer. Reading the file may fail, as it does when nobody scans. */
  ScanState scan(InputStream content) throws IOException;
}
