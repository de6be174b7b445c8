package org.xiaohao.platform.parcel;

/** How far the exchange with a zone has come. */
record ParcelPeer(long lastNumber, long takenUpTo) {
}
