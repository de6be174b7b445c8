package org.xiaohao.casework.handover;

import java.time.LocalDate;

/**
 * A document as its sender tracks it.
 *
 * @param answeredOn null while unanswered
 * @param outcome code of the answer; null while unanswered
 */
public record SentHandover(String number, HandoverKind kind, long fromOfficeId, long toOfficeId, HandoverState state,
    LocalDate sentOn, LocalDate answeredOn, String outcome) {
}
