package org.xiaohao.platform.organisation;

/** One line of the list of accounts that the start banner and the demo page show. */
public record DemoAccount(String login, String name, String post, String office) {}
