package org.xiaohao.casework.report;

/** STUB, dropped at merge. */
public enum SubKind { EMBEZZLE, OCCUPY, DIVERT, LEAK, RETALIATION }
