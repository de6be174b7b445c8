package org.xiaohao.casework.interview;

import java.time.LocalDate;

/** What was demanded in an interview, and by when. */
public record Demand(int number, String text, LocalDate dueOn) {
}
