package org.xiaohao.platform.document;

import java.util.List;
import java.util.Map;
import org.xiaohao.platform.access.CaseRef;

/**
 * What is to be issued.
 *
 * @param kind names the template {@code config/templates/<kind>.docx} and, unless a number is given, the series
 * @param subject the case; who may see it may read the document
 * @param officeId the office that issues it
 * @param personId who issues it; null when nobody is logged in
 * @param number number the document already has; null takes the next of the series
 * @param fields what the tags of the template stand for: texts, and lists of maps of texts
 * @param addressees who has to sign for it; may be empty
 */
public record DocumentDraft(String kind, CaseRef subject, long officeId, Long personId, String number,
    Map<String, Object> fields, List<Addressee> addressees) {

  @Override
  public String toString() {
    return "DocumentDraft[" + kind + " " + subject + "]";
  }
}
