package org.xiaohao.supervision.diligence;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.PostChoice;
import org.xiaohao.platform.organisation.Posts;

/** Where helpers help, who there can witness a signature, and who inspects it. */
@Component
class HelpedPlaces {

  private final Divisions divisions;
  private final Offices offices;
  private final Posts posts;
  private final CaseAccess access;

  HelpedPlaces(Divisions divisions, Offices offices, Posts posts, CaseAccess access) {
    this.divisions = divisions;
    this.offices = offices;
    this.posts = posts;
    this.access = access;
  }

  /** The offices of the rectification line in which the person works and so may help. */
  List<Long> helping(Viewer viewer) {
    return viewer.appointments().stream().filter(post -> viewer.areas().contains(post.divisionId()))
        .map(Appointment::officeId).distinct().toList();
  }

  /** The area of an office. */
  Division of(long officeId) {
    return divisions.byId(offices.byId(officeId).divisionId());
  }

  /** The posts of the village's committee. */
  List<PostChoice> witnesses(long villageId) {
    return offices.of(villageId, OfficeKind.VILLAGE_COMMITTEE).map(office -> posts.ofUnit(office.id())).orElse(List.of());
  }

  /** Shows an entry to the helper, and to the supervision offices of the village's county, city and province (S27). */
  void show(CaseRef subject, long helperId, long villageId) {
    access.grantPerson(subject, helperId, Relation.HANDLER);
    inspectors(villageId).forEach(office -> access.grantOffice(subject, office.id(), Relation.READER));
  }

  private Stream<Office> inspectors(long villageId) {
    return divisions.byId(villageId).chain().stream()
        .flatMap(division -> offices.of(division, OfficeKind.SUPERVISION_OFFICE).stream());
  }

  void requireVisible(Viewer viewer, CaseRef subject) {
    access.requireVisible(viewer, subject);
  }
}
