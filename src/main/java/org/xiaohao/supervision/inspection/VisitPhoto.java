package org.xiaohao.supervision.inspection;

/** A photo that proves a finding. */
public record VisitPhoto(int number, long attachmentId) {
}
