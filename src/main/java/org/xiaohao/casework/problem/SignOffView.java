package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** The sign-off of one round. */
public record SignOffView(int round, String closeNumber, String opinion, String personName, String officeName,
    LocalDate signedOn) {
}
