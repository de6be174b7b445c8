package org.xiaohao.platform.organisation;

/**
 * Offices, posts, people or accounts were changed; for the audit, in the same transaction.
 *
 * @param action code such as {@code organisation.import}
 * @param detail codes, ids and numbers only
 */
public record OrganisationChanged(String action, String detail) {
}
