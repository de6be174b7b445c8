package org.xiaohao.supervision.register;

/**
 * A row of an imported list. It names the list, so that nobody resolves another household than he saw when the list was
 * imported again meanwhile.
 */
public record LineRow(ReliefLine line, long list, int number) {
}
