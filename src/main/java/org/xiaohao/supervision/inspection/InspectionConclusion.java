package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The report of the whole inspection, with which its findings go to be listed, and what its circular says (督查通报).
 *
 * @param typicalProblems problems that stand for others, and who is slow, by name; may be null, like the next two
 */
public record InspectionConclusion(@NotBlank @Size(max = 4000) String summary, @Size(max = 2000) String typicalProblems,
    @Size(max = 2000) String goodPractice, @Size(max = 2000) String nextSteps) {
}
