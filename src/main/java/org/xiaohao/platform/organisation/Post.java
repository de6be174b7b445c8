package org.xiaohao.platform.organisation;

/**
 * A post in an office.
 *
 * @param managedBy level that manages the holder as a cadre
 * @param disciplineStaff works in a discipline commission or at a reporting centre
 */
public record Post(
    long id,
    String code,
    long officeId,
    String title,
    PostRank rankCode,
    Level managedBy,
    boolean disciplineStaff,
    boolean chiefOfUnit) {}
