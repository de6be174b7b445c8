package org.xiaohao.platform.organisation;

/** A post as the public form lists it: never with its holder. */
public record PostChoice(long postId, String title) {}
