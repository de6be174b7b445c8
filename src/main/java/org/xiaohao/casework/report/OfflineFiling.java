package org.xiaohao.casework.report;

import java.time.LocalDate;

/**
 * A letter, a call or a visit that a clerk enters.
 *
 * @param receivedOn when it was received, or the postmark; clocks run from it
 * @param envelopeOnly the clerk sees that it concerns a higher level or the centre's own chief and enters nothing of it
 * @param envelopeNumber number of the envelope; needed if only the envelope is kept
 */
public record OfflineFiling(Channel channel, LocalDate receivedOn, boolean envelopeOnly, String envelopeNumber,
    Filing filing) {
}
