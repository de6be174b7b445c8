package org.xiaohao.casework.report;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.PostChoice;
import org.xiaohao.platform.organisation.Posts;

/** Reports of the sample cases, ready to be filed. */
@Component
class ReportFixtures {

  private final Divisions divisions;
  private final Offices offices;
  private final Posts posts;

  ReportFixtures(Divisions divisions, Offices offices, Posts posts) {
    this.divisions = divisions;
    this.offices = offices;
    this.posts = posts;
  }

  long place(String code) {
    return divisions.byCode(code).id();
  }

  long office(String division, OfficeKind kind) {
    return offices.of(place(division), kind).orElseThrow().id();
  }

  long post(String division, OfficeKind kind, String title) {
    return posts.ofUnit(office(division, kind)).stream().filter(post -> post.title().equals(title)).findFirst()
        .orElseThrow().postId();
  }

  long officeNamed(String division, String part) {
    return offices.ofDivision(place(division)).stream().filter(office -> office.name().contains(part)).findFirst()
        .orElseThrow().id();
  }

  List<Long> postsOf(long officeId) {
    return posts.ofUnit(officeId).stream().map(PostChoice::postId).toList();
  }

  Filing anonymous(String place, String what, Respondent... respondents) {
    return new Filing(Seeds.random(), place(place), words(what), List.of(respondents), List.of(ReportKind.FAVOURITISM),
        Signature.ANONYMOUS, null);
  }

  Filing named(String place, String what, Respondent... respondents) {
    return new Filing(Seeds.random(), place(place), words(what), List.of(respondents), List.of(ReportKind.FAVOURITISM),
        Signature.NAMED, new Identity("柏三娃", "13800000000", null));
  }

  static ReportText words(String what) {
    return new ReportText(null, "村里", "去年", what, null, null, null, null, null);
  }

  static Respondent typed(String unit, String post, String name) {
    return new Respondent(null, null, unit, post, name);
  }

  static Respondent listed(long postId) {
    return new Respondent(postId, null, null, null, null);
  }
}
