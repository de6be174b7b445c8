package org.xiaohao.platform.parcel;

import java.io.IOException;

/**
 * What the discipline zone tells the intake zone as a whole whenever it has changed, and the intake zone then finds among
 * its {@link Snapshots}: the register, the staff keys, the keys of others to whom reports are sealed. It needs no
 * {@link Cargo} of its own.
 */
public interface Told {

  /** The name of the whole, alike in both programs. */
  String kind();

  /** The whole as it stands now; equal bytes mean that nothing changed. Asked for in the discipline zone only. */
  byte[] whole() throws IOException;
}
