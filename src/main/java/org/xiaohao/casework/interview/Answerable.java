package org.xiaohao.casework.interview;

/**
 * A unit or a person that a fact speaks against.
 *
 * @param postId the post in which the person acted; null for the unit itself
 * @param personId who acted, wherever he works by now; null for the unit itself
 */
public record Answerable(long officeId, Long postId, Long personId) {

  static Answerable unit(long officeId) {
    return new Answerable(officeId, null, null);
  }
}
