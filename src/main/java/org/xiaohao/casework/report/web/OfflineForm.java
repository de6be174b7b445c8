package org.xiaohao.casework.report.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiaohao.casework.report.Channel;

/**
 * What a clerk says of a letter, call or visit beside its words.
 *
 * @param envelopeOnly nothing of it is entered, it goes up as it is
 */
record OfflineForm(@NotNull Channel channel, @NotNull LocalDate receivedOn, Boolean envelopeOnly,
    @Size(max = 40) String envelopeNumber) {

  boolean keepsEnvelopeOnly() {
    return Boolean.TRUE.equals(envelopeOnly);
  }
}
