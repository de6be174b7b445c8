package org.xiaohao.casework.report;

/** A reporter's visit to the receipt page; the token opens only with the visitor's cookie. */
record SessionRow(String handle, byte[] token) {
}
