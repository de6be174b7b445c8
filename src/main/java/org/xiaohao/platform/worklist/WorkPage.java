package org.xiaohao.platform.worklist;

import java.util.List;

/** A page of a work list; {@code next} is null on the last one. */
public record WorkPage(List<WorkRow> rows, WorkCursor next) {
}
