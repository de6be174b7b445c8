package org.xiaohao.casework.report;

/**
 * Whom a report is about, as far as known: a post of the register, and what the reporter typed. Lies sealed; a list or a
 * log never shows it.
 *
 * @param postId post of the register; null if none is known
 * @param personId its holder; null while vacant, unknown or ambiguous
 * @param unit unit as typed; may be null
 * @param post post as typed; may be null
 * @param name name as typed; may be null
 */
public record Respondent(Long postId, Long personId, String unit, String post, String name) {

  /** A post of the register and nothing typed. */
  public static Respondent of(long postId, Long personId) {
    return new Respondent(postId, personId, null, null, null);
  }

  boolean typed() {
    return unit != null || post != null || name != null;
  }

  boolean isEmpty() {
    return postId == null && !typed();
  }

  @Override
  public String toString() {
    return "Respondent[hidden]";
  }
}
