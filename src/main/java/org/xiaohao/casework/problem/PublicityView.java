package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** A public notice, or a request to be exempted from it. */
public record PublicityView(long id, int round, LocalDate fromOn, LocalDate toOn, PublicityForm.PublicityChannel channel,
    String place, String exemptionReason, String personName, LocalDate recordedOn) {
}
