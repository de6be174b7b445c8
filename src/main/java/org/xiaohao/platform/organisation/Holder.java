package org.xiaohao.platform.organisation;

/**
 * A post with its holder on a day, as the match of typed words needs it.
 *
 * @param personId null while vacant, like the name
 */
record Holder(
    long postId,
    String title,
    Level managedBy,
    boolean disciplineStaff,
    long officeId,
    String officeName,
    long divisionId,
    Level level,
    Long personId,
    String personName) {

  Standing standing() {
    return new Standing(managedBy, disciplineStaff, level);
  }
}
