package org.xiaohao.platform.organisation;

/**
 * A post, and its holder, that what the reporter typed may mean.
 *
 * @param personId the holder, or null while the post is vacant
 * @param byName whether the holder's name was typed
 */
public record Match(Long personId, long postId, long officeId, boolean byName, Standing standing) {}
