package org.xiaohao.casework.handover;

/** STUB, dropped at merge. */
public enum HandoverKind { RECOMMENDATION }
