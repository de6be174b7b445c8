package org.xiaohao.platform.parcel;

/** A file that is no whole, genuine package for this zone; it is set aside. Names no content. */
class BadParcel extends RuntimeException {

  BadParcel(String reason) {
    super(reason);
  }
}
