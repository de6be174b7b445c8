package org.xiaohao.casework.report;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/** How the report is laid down. */
public record Archiving(@NotNull ArchiveTerm term, @NotNull @AssertTrue Boolean complete) {
}
