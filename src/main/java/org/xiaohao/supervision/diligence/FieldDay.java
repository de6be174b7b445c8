package org.xiaohao.supervision.diligence;

import java.time.LocalDate;

/** A day that a leader spent in a village of his (S23). */
public record FieldDay(long id, LocalDate heldOn, String villageName, long enteredById) {
}
