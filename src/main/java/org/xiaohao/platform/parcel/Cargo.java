package org.xiaohao.platform.parcel;

import java.io.IOException;

/** One kind of content of packages: how the sender packs it and what the receiver does with it. */
public interface Cargo {

  /** The name of the kind, alike in both programs. */
  String kind();

  /** Writes what the other zone is to know of a subject, as it stands now; nothing if it is gone. */
  void pack(long subjectId, CargoWriter out) throws IOException;

  /**
   * Takes what the other zone wrote, in the transaction that also notes the package as taken.
   *
   * @throws CargoWaits if something it rests on has not arrived yet; the package stays in the folder
   */
  void unpack(CargoReader in) throws IOException;
}
