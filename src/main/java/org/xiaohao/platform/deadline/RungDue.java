package org.xiaohao.platform.deadline;

import java.time.LocalDate;

record RungDue(long id, LocalDate nextRungOn) {
}
