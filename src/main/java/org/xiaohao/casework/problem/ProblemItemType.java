package org.xiaohao.casework.problem;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about problem items. */
@Component
class ProblemItemType implements CaseType {

  private final ProblemItems items;
  private final ItemOffices offices;
  private final Divisions divisions;

  ProblemItemType(ProblemItems items, ItemOffices offices, Divisions divisions) {
    this.items = items;
    this.offices = offices;
    this.divisions = divisions;
  }

  @Override
  public String kind() {
    return ProblemItem.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("rectification");
  }

  @Override
  public Line line() {
    return Line.RECTIFICATION;
  }

  @Override
  public boolean supervisable() {
    return true;
  }

  /** The list's row first, so that a step that closes the item may count in the list (decision 22). */
  @Override
  public void lock(long id) {
    items.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    ProblemItem item = items.byId(id);
    return new CaseFacts(item.ref(), item.title(), divisions.byId(item.placeDivisionId()).name(),
        item.urgent() ? 1 : 0, offices.divisionOf(item.supervisingOfficeId()).id());
  }

  @Override
  public long office(long id, String slot) {
    ProblemItem item = items.byId(id);
    return switch (slot) {
      case "supervising" -> item.supervisingOfficeId();
      case "rectifying" -> item.rectifyingOfficeId();
      case "cityRectifying" -> offices.cityRectifying(item.responsibleOfficeId()).id();
      case "cityLeadership" -> offices.cityLeadership(item.responsibleOfficeId()).id();
      case "leadDepartment" -> item.leadDepartmentOfficeId();
      case "issuer" -> item.issuerOfficeId();
      case "closing" -> item.closingOfficeId();
      default -> throw new IllegalStateException("a problem item has no office " + slot);
    };
  }

  @Override
  public String path(long id) {
    return "/items/" + items.byId(id).ref();
  }
}
