package org.xiaohao.casework.problem;

/** What became of a finding: one of its items. */
public record FindingItem(int number, String ref, String title, ItemState state) {
}
