package org.xiaohao.platform.organisation;

/** A post held and one of its roles, or null if it has none. */
record AppointmentRow(
    long postId,
    String title,
    long officeId,
    OfficeKind officeKind,
    Line line,
    long divisionId,
    Level level,
    Role role) {}
