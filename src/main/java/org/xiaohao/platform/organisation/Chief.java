package org.xiaohao.platform.organisation;

/** Who heads a unit on a day: the post, which stays, and its holder. */
public record Chief(long postId, String title, long personId, String name, long officeId) {
}
