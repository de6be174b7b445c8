package org.xiaohao.casework.report;

/** A report tied to another one. */
public record LinkedReport(Report report, LinkRelation relation) {
}
