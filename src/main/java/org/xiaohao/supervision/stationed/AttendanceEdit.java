package org.xiaohao.supervision.stationed;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A change of the mark of a day: what stood there, what stands there now, who changed it and when. */
public record AttendanceEdit(LocalDate day, PresenceMark oldMark, PresenceMark newMark, long editedById, LocalDateTime editedAt) {
}
