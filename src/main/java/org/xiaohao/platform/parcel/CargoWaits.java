package org.xiaohao.platform.parcel;

/** What a package rests on has not arrived yet, such as the report of a message. */
public class CargoWaits extends RuntimeException {

  public CargoWaits() {
    super("rests on a package that has not arrived");
  }
}
