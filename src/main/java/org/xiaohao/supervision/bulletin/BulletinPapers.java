package org.xiaohao.supervision.bulletin;

import static org.xiaohao.platform.document.DocumentWords.day;
import static org.xiaohao.platform.document.DocumentWords.lines;
import static org.xiaohao.platform.document.DocumentWords.orNone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.Addressee;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.supervision.bulletin.BulletinAddressee.Circulation;
import org.xiaohao.supervision.bulletin.BulletinFigure.Part;
import org.xiaohao.supervision.bulletin.NamedUnit.UnitRuling;
import org.xiaohao.supervision.inspection.NewStatement.Ranking;

/** The circular on paper (通报), with its distribution list, editor and number of copies (S58). */
@Component
class BulletinPapers {

  private final Documents documents;
  private final Bulletins bulletins;
  private final LastPlaces places;
  private final IssuingOffices offices;
  private final People people;

  BulletinPapers(Documents documents, Bulletins bulletins, LastPlaces places, IssuingOffices offices, People people) {
    this.documents = documents;
    this.bulletins = bulletins;
    this.places = places;
    this.offices = offices;
    this.people = people;
  }

  /**
   * Issues it to everybody on its list; each signs for it within two working days (S12).
   *
   * @return its number
   */
  String issue(TaskContext task, Bulletin bulletin) {
    List<BulletinAddressee> addressees = bulletins.addressees(bulletin);
    Map<String, Object> fields = new HashMap<>(figures(bulletin));
    fields.put("heading", bulletin.heading());
    fields.put("fromOn", day(bulletin.fromOn()));
    fields.put("toOn", day(bulletin.toOn()));
    List<Map<String, String>> units = units(bulletin);
    fields.put("units", units);
    fields.put("unitCount", String.valueOf(units.size()));
    fields.put("remarks", lines(bulletin.remarks()));
    fields.putAll(rankings(task, bulletin));
    fields.putAll(weeks(bulletin));
    fields.put("reportTo", names(addressees, Circulation.REPORT));
    fields.put("sendTo", names(addressees, Circulation.SEND));
    fields.put("distributeTo", names(addressees, Circulation.ISSUE));
    fields.put("addressee", orNone(addressees.stream().map(one -> offices.name(one.officeId())).collect(Collectors.joining("、"))));
    fields.put("editor", people.byId(bulletin.draftedById()).name());
    fields.put("signer", people.byId(task.personId()).name());
    fields.put("copies", String.valueOf(addressees.size()));
    return documents.issue(new DocumentDraft("CIRCULAR", bulletin.subject(), bulletin.officeId(), task.personId(), null,
        fields, addressees.stream().map(one -> Addressee.office(one.officeId())).toList())).number();
  }

  private String names(List<BulletinAddressee> addressees, Circulation part) {
    return orNone(addressees.stream().filter(one -> one.part() == part).map(one -> offices.name(one.officeId()))
        .collect(Collectors.joining("、")));
  }

  private Map<String, Object> rankings(TaskContext task, Bulletin bulletin) {
    List<RankLine> both = bulletins.ranks(bulletin);
    return Map.of("rankHeading", both.isEmpty() ? List.of() : List.of(Map.of("title", "六、排名情况")), "cities",
        places.printed(both, Ranking.CITIES), "departments", places.printed(both, Ranking.DEPARTMENTS), "statements",
        places.ask(task, bulletin));
  }

  /** The last section, numbered after the rankings where there are any. */
  private Map<String, Object> weeks(Bulletin bulletin) {
    List<WeekLine> lines = bulletins.weeks(bulletin);
    String number = bulletins.ranks(bulletin).isEmpty() ? "六" : "七";
    return Map.of("weekHeading", lines.isEmpty() ? List.of() : List.of(Map.of("title", number + "、没有每周到包抓村的领导")),
        "weeks", lines.stream().map(line -> Map.of("n", String.valueOf(line.position() + 1), "name", line.leader(),
            "list", line.weeks())).toList());
  }

  private Map<String, Object> figures(Bulletin bulletin) {
    List<BulletinFigure> all = bulletins.figures(bulletin);
    Map<String, Object> fields = new HashMap<>(line(all.get(0), 0));
    fields.remove("n");
    fields.remove("name");
    fields.put("areas", split(all, Set.of(Part.AREA, Part.COUNTY)));
    fields.put("dimensions", split(all, Set.of(Part.DIMENSION)));
    return fields;
  }

  private static List<Map<String, String>> split(List<BulletinFigure> all, Set<Part> parts) {
    List<Map<String, String>> lines = new ArrayList<>();
    all.stream().filter(one -> parts.contains(one.part())).forEach(one -> lines.add(line(one, lines.size() + 1)));
    return lines;
  }

  private static Map<String, String> line(BulletinFigure one, int number) {
    return new HashMap<>(Map.of("n", String.valueOf(number), "name", one.name(), "listed", String.valueOf(one.listed()),
        "closed", String.valueOf(one.closed()), "withdrawn", String.valueOf(one.withdrawn()), "returned",
        String.valueOf(one.returned()), "reopened", String.valueOf(one.reopened()), "open",
        String.valueOf(one.openItems()), "overdue", String.valueOf(one.overdue())));
  }

  /** Those that stayed named after they were checked, each with its items. */
  private List<Map<String, String>> units(Bulletin bulletin) {
    Map<Long, List<NamedItem>> items = bulletins.items(bulletin).stream()
        .collect(Collectors.groupingBy(NamedItem::officeId));
    List<Map<String, String>> units = new ArrayList<>();
    bulletins.units(bulletin).stream().filter(unit -> unit.ruling() == UnitRuling.NAME).forEach(unit -> units.add(Map.of(
        "n", String.valueOf(units.size() + 1), "name", offices.name(unit.officeId()), "overdue",
        String.valueOf(unit.overdue()), "days", String.valueOf(unit.daysLate()), "items",
        items.getOrDefault(unit.officeId(), List.of()).stream().map(item -> item.title() + "（" + day(item.dueOn()) + "到期，超期"
            + item.daysLate() + "天）").collect(Collectors.joining("；")))));
    return units;
  }
}
