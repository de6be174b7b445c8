package org.xiaohao.supervision.inspection;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about public hearings. */
@Component
class PublicHearingType implements CaseType {

  private final PublicHearings hearings;
  private final Squads squads;

  PublicHearingType(PublicHearings hearings, Squads squads) {
    this.hearings = hearings;
    this.squads = squads;
  }

  @Override
  public String kind() {
    return PublicHearing.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("public-hearing");
  }

  @Override
  public Line line() {
    return Line.RECTIFICATION;
  }

  @Override
  public void lock(long id) {
    hearings.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    PublicHearing one = hearings.byId(id);
    return new CaseFacts(one.ref(), one.title(), null, 0, squads.division(one.supervisingOfficeId()).id());
  }

  @Override
  public long office(long id, String slot) {
    if (!slot.equals("supervising")) {
      throw new IllegalStateException("a hearing has no office " + slot);
    }
    return hearings.byId(id).supervisingOfficeId();
  }

  @Override
  public String path(long id) {
    return "/hearings/" + hearings.byId(id).ref();
  }
}
