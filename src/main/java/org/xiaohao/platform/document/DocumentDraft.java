package org.xiaohao.platform.document;

import java.util.List;
import java.util.Map;
import org.xiaohao.platform.access.CaseRef;

/**
 * What is to be issued.
 *
 * @param kind names the template {@code config/templates/<kind>.docx} and, unless a number is given, the series
 * @param subject the case it belongs to
 * @param officeId the office that issues it
 * @param personId who issues it; null when nobody is logged in
 * @param number number the document already has; null takes the next of the series
 * @param fields what the tags of the template stand for: texts, and lists of maps of texts
 * @param addressees who has to sign for it; may be empty
 * @param circle who else may read it
 */
public record DocumentDraft(String kind, CaseRef subject, long officeId, Long personId, String number,
    Map<String, Object> fields, List<Addressee> addressees, DocumentCircle circle) {

  /** A document that whoever may see the case may read. */
  public DocumentDraft(String kind, CaseRef subject, long officeId, Long personId, String number,
      Map<String, Object> fields, List<Addressee> addressees) {
    this(kind, subject, officeId, personId, number, fields, addressees, DocumentCircle.CASE);
  }

  @Override
  public String toString() {
    return "DocumentDraft[" + kind + " " + subject + "]";
  }
}
