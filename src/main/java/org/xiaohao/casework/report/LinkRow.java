package org.xiaohao.casework.report;

/** A report tied to another one, seen from either side. */
record LinkRow(long reportId, LinkRelation relation) {
}
