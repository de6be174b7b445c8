package org.xiaohao.supervision.inspection;

/** A county a group inspects. */
public record GroupArea(long groupId, long divisionId, String name, String path) {
}
