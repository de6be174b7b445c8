package org.xiaohao.supervision.stationed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A day of a cadre as the village recorded it. */
@JsonIgnoreProperties({"id"})
public record Attendance(long id, LocalDate day, PresenceMark mark, long recordedById, LocalDateTime recordedAt) {
}
