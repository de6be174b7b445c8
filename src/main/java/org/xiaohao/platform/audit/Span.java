package org.xiaohao.platform.audit;

/** A run of ids: first and last, both included. */
record Span(long first, long last) {
}
