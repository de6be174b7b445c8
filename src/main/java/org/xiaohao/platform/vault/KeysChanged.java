package org.xiaohao.platform.vault;

/**
 * Keys were exchanged or made; for the audit, in the same transaction.
 *
 * @param action code such as {@code key.staff.rotate}
 * @param detail names and ids of keys and numbers only
 */
public record KeysChanged(String action, String detail) {
}
