package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** A problem list as lists show it. */
public record ListRow(long id, String ref, String title, String origin, String officeName, LocalDate foundOn,
    ListState state, int itemsTotal, int itemsOpen, boolean urgent) {
}
