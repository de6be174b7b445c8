package org.xiaohao.platform.organisation;

/** Somebody in the register: staff with an account, or only a holder of a post. */
public record Person(long id, String code, String name) {}
