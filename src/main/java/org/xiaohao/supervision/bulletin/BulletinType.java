package org.xiaohao.supervision.bulletin;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about circulars. */
@Component
class BulletinType implements CaseType {

  private final Bulletins bulletins;
  private final IssuingOffices offices;

  BulletinType(Bulletins bulletins, IssuingOffices offices) {
    this.bulletins = bulletins;
    this.offices = offices;
  }

  @Override
  public String kind() {
    return Bulletin.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("bulletin");
  }

  @Override
  public Line line() {
    return Line.RECTIFICATION;
  }

  @Override
  public void lock(long id) {
    bulletins.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    Bulletin bulletin = bulletins.byId(id);
    return new CaseFacts(bulletin.ref(), bulletin.heading(), offices.division(bulletin.officeId()).name(), 0,
        offices.division(bulletin.officeId()).id());
  }

  @Override
  public long office(long id, String slot) {
    long issuing = bulletins.byId(id).officeId();
    return switch (slot) {
      case "issuing" -> issuing;
      case "leadingGroup" -> offices.leadingGroup(issuing).id();
      default -> throw new IllegalStateException("a circular has no office " + slot);
    };
  }
}
