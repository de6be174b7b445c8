package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a subject sees of a case, and all he sees of it: what is found about him, and what was decided once it is issued.
 *
 * @param label the person or unit it is about
 * @param replyDueOn by when to answer the findings
 * @param appealUntil last day for an appeal; null before service
 * @param appeal null without one
 * @param todo what he can do now
 */
public record Matter(String ref, SubjectKind kind, String label, LocalDate replyDueOn, Reply reply, LocalDate repliedOn,
    Map<String, String> texts, MeasureForm form, OrganisationalMeasure measure, String documentNumber,
    LocalDate effectiveOn, LocalDate effectUntil, Reply receipt, LocalDate receivedOn, LocalDate appealUntil, Appeal appeal,
    Todo todo) {

  /** The one next step of the subject. */
  public enum Todo {
    /** Answer the findings. */
    REPLY,
    /** Sign for the decision, or refuse. */
    RECEIVE,
    /** May appeal. */
    APPEAL,
    /** Nothing. */
    NONE
  }
}
