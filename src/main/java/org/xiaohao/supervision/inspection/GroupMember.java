package org.xiaohao.supervision.inspection;

/** Who goes with a group; seconded (抽调) from another office than the one that organises the inspection. */
public record GroupMember(long groupId, long personId, String personName, boolean seconded) {
}
