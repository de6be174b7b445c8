package org.xiaohao.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Role;

/** The names under which somebody holds rights, and what their posts let them do. */
class ViewerTests {

  private final Viewer viewer = new Viewer(7, List.of(
      post(11, Line.DISCIPLINE, 1, Role.INVESTIGATOR), post(12, Line.RECTIFICATION, 2, Role.SUPERVISION_OFFICE),
      post(13, Line.BOTH, 3, Role.PARTY_SECRETARY), post(11, Line.DISCIPLINE, 1, Role.OFFICE_HEAD),
      post(14, Line.NONE, 4, Role.EXTERNAL_ORGAN)));

  private static Appointment post(long office, Line line, long division, Role role) {
    return new Appointment(office, "某职", office, OfficeKind.DEPARTMENT, line, division, Level.COUNTY, Set.of(role));
  }

  /** Only the rectification line reads by area (S44); the discipline line knows persons and offices alone. */
  @Test
  @Tag("S44")
  void readsByAreaOnTheRectificationLineOnly() {
    assertThat(viewer.principals()).containsExactlyInAnyOrder("P:7", "O:11", "O:12", "D:2", "O:13", "D:3", "O:14");
  }

  @Test
  void holdsARoleInItsOfficeOnly() {
    assertThat(viewer.holds(Role.INVESTIGATOR, 11)).isTrue();
    assertThat(viewer.holds(Role.INVESTIGATOR, 12)).isFalse();
    assertThat(viewer.holds(Role.SUPERVISION_OFFICE, 11)).isFalse();
    assertThat(viewer.holds(Role.OFFICE_HEAD)).isTrue();
    assertThat(viewer.holds(Role.CUSTODIAN)).isFalse();
  }

  @Test
  void namesTheOfficesOfARoleOnce() {
    assertThat(viewer.officesWith(Set.of(Role.INVESTIGATOR, Role.OFFICE_HEAD))).containsExactly(11L);
    assertThat(viewer.officesWith(Set.of(Role.CUSTODIAN))).isEmpty();
    assertThat(viewer.worksIn(14)).isTrue();
    assertThat(viewer.worksIn(15)).isFalse();
  }

  @Test
  void pointsAtACaseByKindAndId() {
    assertThat(new CaseRef("report", 1)).hasToString("report:1");
    assertThatThrownBy(() -> new CaseRef("report", 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CaseRef(" ", 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CaseRef(null, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void drawsReferencesThatTellNothing() {
    assertThat(References.next('R')).matches("R[0-9A-HJKMNP-TV-Z]{10}").isNotEqualTo(References.next('R'));
  }
}
