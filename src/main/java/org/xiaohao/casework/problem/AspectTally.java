package org.xiaohao.casework.problem;

/** How many problems of the province that a person may see lie in one aspect, and how many of them are not done (S11). */
public record AspectTally(String aspect, int problems, int open) {
}
