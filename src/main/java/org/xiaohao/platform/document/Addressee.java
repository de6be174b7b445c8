package org.xiaohao.platform.document;

/**
 * Whom a document is sent to: an office, where anybody may sign for it, or a person, who alone may.
 *
 * @param officeId null for a person
 * @param personId null for an office
 */
public record Addressee(Long officeId, Long personId) {

  public Addressee {
    if ((officeId == null) == (personId == null)) {
      throw new IllegalArgumentException("an addressee is either an office or a person");
    }
  }

  public static Addressee office(long officeId) {
    return new Addressee(officeId, null);
  }

  public static Addressee person(long personId) {
    return new Addressee(null, personId);
  }
}
