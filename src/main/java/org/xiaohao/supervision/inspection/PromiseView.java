package org.xiaohao.supervision.inspection;

import java.time.LocalDate;

/** A promise made at a hearing. */
public record PromiseView(int number, String leader, String question, String promise, String placeName, LocalDate dueOn) {
}
