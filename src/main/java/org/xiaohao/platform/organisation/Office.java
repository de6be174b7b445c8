package org.xiaohao.platform.organisation;

/** An office, organ or unit of one division. */
public record Office(
    long id, String code, String name, OfficeKind kind, Line line, long divisionId, Long parentId) {}
