package org.xiaohao.platform.organisation;

/** Somebody in a post. */
public record Staff(long personId, String name, String title, PostRank postRank, long officeId, String officeName) {}
