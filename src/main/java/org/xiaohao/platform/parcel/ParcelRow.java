package org.xiaohao.platform.parcel;

/** A package to be written. */
record ParcelRow(long id, long number, String kind, long subjectId) {
}
