package org.xiaohao.platform.audit;

/** An entry as it is stored: its place in a chain and what it says. */
record ChainedDeed(Link link, Deed deed) {
}
