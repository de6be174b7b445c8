package org.xiaohao.casework.problem;

/** How many children of a parent problem a county has in the ledger of the viewer. */
public record ChildTally(long problemId, long countyId, int open, int closed) {
}
