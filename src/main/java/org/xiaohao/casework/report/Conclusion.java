package org.xiaohao.casework.report;

/** STUB, dropped at merge. */
public enum Conclusion { SUBSTANTIATED, PARTLY, UNSUBSTANTIATED, UNVERIFIABLE, CLOSED }
