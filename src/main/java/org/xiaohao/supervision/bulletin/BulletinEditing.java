package org.xiaohao.supervision.bulletin;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.bulletin.BulletinAddressee.Circulation;
import org.xiaohao.supervision.bulletin.BulletinDraft.BulletinProposal;
import org.xiaohao.supervision.bulletin.NamedUnit.UnitRuling;

/** The supervision office puts words to a circular, checks whom it names, and says to whom it goes (S15, S58). */
@Service
public class BulletinEditing {

  private static final Map<Circulation, String> FIELDS = Map.of(Circulation.REPORT, "reportTo", Circulation.SEND, "sendTo",
      Circulation.ISSUE, "distributeTo");

  private final Bulletins bulletins;
  private final BulletinMapper mapper;
  private final IssuingOffices offices;
  private final CaseAccess access;
  private final UnitNotices notices;

  BulletinEditing(Bulletins bulletins, BulletinMapper mapper, IssuingOffices offices, CaseAccess access,
      UnitNotices notices) {
    this.bulletins = bulletins;
    this.mapper = mapper;
    this.offices = offices;
    this.access = access;
    this.notices = notices;
  }

  /** The proposed units, and whom the office may address. */
  public Map<String, List<Choice>> choices(CaseRef subject) {
    Bulletin bulletin = bulletins.byId(subject.id());
    Map<String, List<Choice>> choices = new LinkedHashMap<>();
    choices.put("units.unit", bulletins.units(bulletin).stream()
        .map(unit -> new Choice(String.valueOf(unit.officeId()), offices.name(unit.officeId()))).toList());
    offices.addressable(bulletin.officeId()).forEach((part, fit) -> choices.put(FIELDS.get(part), fit.stream()
        .map(office -> new Choice(String.valueOf(office.id()), office.name())).toList()));
    return choices;
  }

  /** What was drawn up, or what was sent in before it came back. */
  public Map<String, Object> initial(CaseRef subject) {
    Bulletin bulletin = bulletins.byId(subject.id());
    Map<String, Object> values = new HashMap<>();
    values.put("heading", bulletin.heading());
    values.put("proposal", BulletinProposal.SUBMIT.name());
    if (bulletin.remarks() != null) {
      values.put("remarks", bulletin.remarks());
    }
    values.put("units", bulletins.units(bulletin).stream().map(BulletinEditing::row).toList());
    Map<Circulation, List<Office>> fit = offices.addressable(bulletin.officeId());
    // A unit that came onto the list by being named comes onto it again only if it is named again.
    List<BulletinAddressee> before = bulletins.addressees(bulletin).stream()
        .filter(one -> ids(fit.get(one.part())).contains(one.officeId())).toList();
    values.put("reportTo", of(before, Circulation.REPORT));
    values.put("sendTo", of(before, Circulation.SEND));
    values.put("distributeTo", before.isEmpty() ? offices.usual(bulletin.officeId()) : of(before, Circulation.ISSUE));
    return values;
  }

  private static Map<String, Object> row(NamedUnit unit) {
    Map<String, Object> row = new HashMap<>(Map.of("unit", unit.officeId(), "ruling",
        (unit.ruling() == null ? UnitRuling.NAME : unit.ruling()).name(), "checked",
        unit.checked() == null ? "" : unit.checked()));
    if (unit.answer() != null) {
      row.put("answer", unit.answer().name());
      row.put("answered", unit.answered() == null ? "" : unit.answered());
    }
    return row;
  }

  private static List<Long> of(List<BulletinAddressee> all, Circulation part) {
    return all.stream().filter(one -> one.part() == part).map(BulletinAddressee::officeId).toList();
  }

  /** Sends the circular in for approval, or puts on record why this one is not issued. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void edit(TaskContext task, BulletinDraft form) {
    Bulletin bulletin = bulletins.byId(task.subject().id());
    if (form.proposal() == BulletinProposal.SKIP) {
      skip(task, bulletin, form.skipReason());
      return;
    }
    rule(bulletin, form.units());
    address(bulletin, form);
    mapper.updateWords(bulletin.id(), form.heading(), form.remarks(), task.personId());
    access.grantOffice(bulletin.subject(), offices.leadingGroup(bulletin.officeId()).id(), Relation.READER);
    bulletins.move(bulletin, BulletinState.SUBMITTED);
  }

  private void skip(TaskContext task, Bulletin bulletin, String reason) {
    if (reason == null) {
      throw DomainException.invalid("skipReason", "bulletin.skip.reason");
    }
    mapper.updateSkipped(bulletin.id(), reason, task.personId());
    bulletins.move(bulletin, BulletinState.SKIPPED);
  }

  /** Each proposal is ruled once, with how it was checked or why it is dropped, and each objection answered; nobody else can be named. */
  private void rule(Bulletin bulletin, List<BulletinDraft.Unit> units) {
    Map<Long, NamedUnit> left = bulletins.units(bulletin).stream()
        .collect(Collectors.toMap(NamedUnit::officeId, unit -> unit));
    for (int i = 0; i < units.size(); i++) {
      BulletinDraft.Unit unit = units.get(i);
      NamedUnit proposed = left.remove(unit.unit());
      if (proposed == null) {
        throw DomainException.invalid("units[" + i + "].unit", "bulletin.unit.unfit");
      }
      if (unit.checked() == null) {
        throw DomainException.invalid("units[" + i + "].checked", "bulletin.unit.checked");
      }
      boolean asked = proposed.objection() != null;
      if (asked) {
        requireAnswer(unit, "units[" + i + "].");
        notices.answered(bulletin, proposed);
      }
      mapper.updateRuling(bulletin.id(), asked ? unit : unit.unasked());
    }
    if (!left.isEmpty()) {
      throw DomainException.invalid("units", "bulletin.units.left", left.keySet().stream().map(offices::name)
          .collect(Collectors.joining("、")));
    }
  }

  /** What a unit said binds: it is answered, and left out if it is right. */
  private static void requireAnswer(BulletinDraft.Unit unit, String path) {
    if (unit.answer() == null) {
      throw DomainException.invalid(path + "answer", "bulletin.objection.unanswered");
    }
    if (unit.answer() == ObjectionAnswer.ACCEPTED && unit.ruling() == UnitRuling.NAME) {
      throw DomainException.invalid(path + "ruling", "bulletin.objection.accepted");
    }
    if (unit.answer() == ObjectionAnswer.REJECTED && unit.answered() == null) {
      throw DomainException.invalid(path + "answered", "bulletin.objection.reason");
    }
  }

  /** Each list has offices of its own; the units named come onto 发 by themselves. */
  private void address(Bulletin bulletin, BulletinDraft form) {
    Map<Circulation, List<Long>> chosen = Map.of(Circulation.REPORT, form.reportTo(), Circulation.SEND, form.sendTo(),
        Circulation.ISSUE, form.distributeTo());
    Map<Long, Circulation> all = new LinkedHashMap<>();
    offices.addressable(bulletin.officeId()).forEach((part, fit) -> {
      if (!ids(fit).containsAll(chosen.get(part))) {
        throw DomainException.invalid(FIELDS.get(part), "bulletin.addressee.unfit");
      }
      chosen.get(part).forEach(office -> all.put(office, part));
    });
    if (all.isEmpty()) {
      throw DomainException.invalid("distributeTo", "bulletin.addressees.none");
    }
    form.units().stream().filter(unit -> unit.ruling() == UnitRuling.NAME && unit.unit() != bulletin.officeId())
        .forEach(unit -> all.putIfAbsent(unit.unit(), Circulation.ISSUE));
    mapper.deleteAddressees(bulletin.id());
    all.forEach((office, part) -> mapper.insertAddressee(bulletin.id(), new BulletinAddressee(office, part)));
  }

  private static Set<Long> ids(List<Office> offices) {
    return offices.stream().map(Office::id).collect(Collectors.toSet());
  }
}
