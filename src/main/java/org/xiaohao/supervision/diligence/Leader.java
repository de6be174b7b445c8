package org.xiaohao.supervision.diligence;

import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.organisation.Level;

/**
 * A head of Party or government of a city, county or township (党政主要领导): a post, whoever holds it.
 *
 * @param code of the post, by which pages and programs name it
 * @param divisionId the area that it heads
 * @param path of that area
 * @param personId who holds it on the day asked about; null while vacant
 */
public record Leader(long postId, String code, String title, long officeId, String officeName, long divisionId,
    String divisionName, Level level, String path, Long personId) {

  /** Under which the trail keeps what is entered of the post. */
  CaseRef subject() {
    return new CaseRef("leader", postId);
  }
}
