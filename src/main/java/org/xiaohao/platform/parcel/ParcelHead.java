package org.xiaohao.platform.parcel;

/**
 * What a package says of itself inside its seal.
 *
 * @param number without gaps, from 1, in each direction
 * @param subject id of what it is about
 */
record ParcelHead(long number, String kind, long subject) {
}
