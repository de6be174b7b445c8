package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** What the rectifying office reported. */
public record SelfCheckView(long id, int round, String measuresDone, String effect, String conclusion,
    String personName, LocalDate doneOn) {
}
