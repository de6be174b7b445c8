package org.xiaohao.supervision.inspection;

import java.time.LocalDate;
import org.xiaohao.platform.organisation.PostRank;

/** A group of an inspection. */
public record GroupView(long id, int number, long leaderId, String leaderName, long leaderOfficeId, String leaderTitle,
    PostRank leaderRank, String report, LocalDate reportedOn) {
}
