package org.xiaohao.supervision.inspection;

import java.time.LocalDate;

/** Another approved inspection in a county in the same days. */
public record Overlap(String areaName, String planNumber, LocalDate fromOn, LocalDate toOn) {
}
