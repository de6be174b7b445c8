package org.xiaohao.casework.problem;

/**
 * A county said that it had none of a problem of the province, and a visit found some; published in the transaction of the
 * verdict. Who listens draws conclusions of his own: a person decides what follows.
 *
 * @param ref reference of the county's list
 * @param title of the problem
 * @param officeId the office that checked
 */
public record NoneHereFailed(String ref, String title, long countyId, long officeId) {
}
