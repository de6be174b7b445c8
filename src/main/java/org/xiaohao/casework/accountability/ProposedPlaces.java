package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.Answerable;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Posts;

/** Where a proposed case belongs: at or above whoever manages its subjects (domain.md §2.2). */
@Component
class ProposedPlaces {

  private final Divisions divisions;
  private final Offices offices;
  private final Posts posts;
  private final Authority authority;

  ProposedPlaces(Divisions divisions, Offices offices, Posts posts, Authority authority) {
    this.divisions = divisions;
    this.offices = offices;
    this.posts = posts;
    this.authority = authority;
  }

  /** Case management of the lowest such division; of the topmost if nobody manages them all. */
  Optional<Long> office(List<Answerable> all) {
    Division at = divisionOf(all.get(0));
    while (at.parentId() != null && !fits(at, all)) {
      at = divisions.byId(at.parentId());
    }
    return offices.of(at.id(), OfficeKind.CASE_SUPERVISION).map(office -> office.id());
  }

  private boolean fits(Division at, List<Answerable> all) {
    return offices.of(at.id(), OfficeKind.CASE_SUPERVISION).isPresent() && all.stream()
        .allMatch(one -> divisionOf(one).within(at) && !managedBy(one).isAbove(at.level()));
  }

  private Division divisionOf(Answerable one) {
    return divisions.byId(offices.byId(one.officeId()).divisionId());
  }

  Level managedBy(Answerable one) {
    return one.postId() == null ? authority.managing(offices.byId(one.officeId()))
        : posts.byId(one.postId()).managedBy();
  }
}
