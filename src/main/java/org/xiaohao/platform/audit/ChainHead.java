package org.xiaohao.platform.audit;

/** The last link of a chain. */
record ChainHead(String chain, long seq, String suite, byte[] hash) {
}
