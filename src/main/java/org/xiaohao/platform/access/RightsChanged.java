package org.xiaohao.platform.access;

/**
 * Who may see a case was changed otherwise than by the ordinary course of its work; for the audit, in the same transaction.
 *
 * @param action code such as {@code exclusion.add}
 * @param detail codes and ids only; may be null
 */
public record RightsChanged(CaseRef subject, String action, String detail) {
}
