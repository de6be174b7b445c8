package org.xiaohao.casework.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.campaign.Campaign;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;

/** Checks what is to be listed and fills in who rectifies, checks and closes. */
@Component
class ItemDrafts {

  private static final int MOST_LINES = 2000;
  private static final int CODE_LENGTH = 40;
  private static final int NOTE_LENGTH = 500;

  private final Campaigns campaigns;
  private final ItemOffices offices;
  private final ListDrafts lists;
  private final DraftDates dates;
  private final SelfCheckMapper lines;

  ItemDrafts(Campaigns campaigns, ItemOffices offices, ListDrafts lists, DraftDates dates, SelfCheckMapper lines) {
    this.campaigns = campaigns;
    this.offices = offices;
    this.lists = lists;
    this.dates = dates;
    this.lines = lines;
  }

  List<Long> chain(long officeId) {
    return lists.chain(officeId);
  }

  /**
   * Checks one item.
   *
   * @param index place in the form, from 0; its ledger number follows those listed before
   */
  ProblemItem item(ProblemList list, int index, ItemDraft draft) {
    String field = "items[" + index + "].";
    int number = list.itemsTotal() + index + 1;
    requireCodes(field, draft);
    dates.requireFuture(field + "dueOn", draft.dueOn());
    Office unit = requireUnit(field, list, draft);
    Level level = campaigns.closingLevel(list.origin(), offices.divisionOf(list.supervisingOfficeId()).level())
        .or(offices.answering(unit.id()).level());
    Long lead = requireLead(field, draft, unit, level);
    boolean consent = list.consentNeeded() && list.issuerOfficeId() != null;
    return new ProblemItem(0, References.next('P'), number, list.id(), list.campaign(), draft.dimension(), draft.aspect(),
        draft.catalogueCode(), draft.subType(), ListDrafts.title(draft.text()), draft.text(), draft.basis(),
        draft.requirement(), draft.place(), list.origin(), level, list.supervisingOfficeId(), unit.id(),
        draft.responsiblePost(), draft.responsiblePerson(), offices.rectifying(unit.id()).id(),
        offices.closing(unit.id(), level).id(), lead, consent ? offices.issuer(list.issuerOfficeId()).id() : null,
        consent, list.urgent() || Boolean.TRUE.equals(draft.urgent()), dates.today(), draft.dueOn(), 1, 0,
        ItemState.LISTED, null, null);
  }

  /** Codes of the campaign that belong together. */
  Campaign.Aspect requireCodes(String field, String dimension, String aspectCode, String catalogueCode) {
    Campaign campaign = campaigns.current();
    if (campaign.dimension(dimension).isEmpty()) {
      throw DomainException.invalid(field + "dimension", "problem.dimension.unknown");
    }
    Campaign.Aspect aspect = campaign.aspect(aspectCode)
        .orElseThrow(() -> DomainException.invalid(field + "aspect", "problem.aspect.unknown"));
    if (catalogueCode != null && aspect.problems().stream().noneMatch(term -> term.code().equals(catalogueCode))) {
      throw DomainException.invalid(field + "catalogueCode", "problem.catalogue.other.aspect");
    }
    return aspect;
  }

  private void requireCodes(String field, ItemDraft draft) {
    Campaign.Aspect aspect = requireCodes(field, draft.dimension(), draft.aspect(), draft.catalogueCode());
    boolean known = aspect.subTypes().stream().anyMatch(term -> term.code().equals(draft.subType()));
    if (aspect.subTypes().isEmpty() ? draft.subType() != null : !known) {
      throw DomainException.invalid(field + "subType",
          aspect.subTypes().isEmpty() ? "problem.subtype.none" : "problem.subtype.needed");
    }
  }

  private Office requireUnit(String field, ProblemList list, ItemDraft draft) {
    Office unit = offices.byId(draft.responsibleUnit());
    if (unit.line() == Line.DISCIPLINE || unit.id() == list.supervisingOfficeId()) {
      throw DomainException.invalid(field + "responsibleUnit", "problem.unit.unfit");
    }
    lists.demandWithin(field + "responsibleUnit", offices.divisionOf(unit.id()), list.supervisingOfficeId());
    lists.demandWithin(field + "place", dates.division(draft.place()), list.supervisingOfficeId());
    return unit;
  }

  /** An item that the province closes is reviewed by a provincial lead department first (ruling 14). */
  private Long requireLead(String field, ItemDraft draft, Office unit, Level level) {
    if (level != Level.COUNTY) {
      offices.cityRectifying(unit.id());
      offices.cityLeadership(unit.id());
    }
    if (level != Level.PROVINCE) {
      return null;
    }
    if (draft.leadDepartment() == null) {
      throw DomainException.invalid(field + "leadDepartment", "problem.lead.needed");
    }
    Office lead = offices.byId(draft.leadDepartment());
    if (offices.divisionOf(lead.id()).level() != Level.PROVINCE || lead.id() == unit.id()
        || lead.kind() != OfficeKind.DEPARTMENT) {
      throw DomainException.invalid(field + "leadDepartment", "problem.lead.unfit");
    }
    return lead.id();
  }

  /** A line per household (ruling 22): a code first, a note after the first blank. */
  void insertLines(ProblemItem item, int index, String households) {
    if (households == null) {
      return;
    }
    List<String> rows = households.lines().map(String::strip).filter(row -> !row.isEmpty()).toList();
    Set<String> seen = new HashSet<>();
    for (String row : rows) {
      String[] parts = row.split("\\s+", 2);
      boolean tooLong = parts[0].length() > CODE_LENGTH || parts.length > 1 && parts[1].length() > NOTE_LENGTH;
      if (!seen.add(parts[0]) || tooLong || seen.size() > MOST_LINES) {
        throw DomainException.invalid("items[" + index + "].households", "problem.lines.unfit",
            seen.size());
      }
      lines.insertLine(item.id(), seen.size(), parts[0], parts.length > 1 ? parts[1] : null);
    }
  }
}
