package org.xiaohao.supervision.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Told;
import org.xiaohao.supervision.bulletin.BulletinAddressee.Circulation;
import org.xiaohao.supervision.inspection.NewStatement.Ranking;

/** Figures, named units and words, read beside the form: nobody edits or approves a circular blind. */
@Component
public class BulletinReading {

  private final Bulletins bulletins;
  private final IssuingOffices offices;
  private final MessageSource messages;

  BulletinReading(Bulletins bulletins, IssuingOffices offices, MessageSource messages) {
    this.bulletins = bulletins;
    this.offices = offices;
    this.messages = messages;
  }

  /** What the program counted and whom it proposes to name. */
  public List<Told> counted(TaskContext task) {
    Bulletin bulletin = bulletins.byId(task.subject().id());
    List<Told> told = new ArrayList<>();
    Told.text("bulletin.returned", bulletin.opinion()).forEach(told::add);
    told.add(new Told("bulletin.period", bulletin.fromOn() + " — " + bulletin.toOn()));
    told.add(new Told("bulletin.figures", bulletins.figures(bulletin).stream().limit(1).map(this::line).toList()));
    List<NamedUnit> units = bulletins.units(bulletin);
    if (!units.isEmpty()) {
      told.add(new Told("bulletin.units", units.stream().map(unit -> unit(task, bulletin, unit)).toList()));
    }
    for (Ranking ranking : Ranking.values()) {
      List<String> ranks = bulletins.ranks(bulletin).stream().filter(line -> line.ranking() == ranking)
          .map(line -> text("bulletin.rank.line", line.place(), offices.name(line.officeId()), line.score().toPlainString(),
              text("Band." + line.band()))).toList();
      if (!ranks.isEmpty()) {
        told.add(new Told("bulletin.ranking." + ranking, ranks));
      }
    }
    List<WeekLine> weeks = bulletins.weeks(bulletin);
    if (!weeks.isEmpty()) {
      told.add(new Told("bulletin.weeks", weeks.stream().map(line -> line.leader() + " " + line.weeks()).toList()));
    }
    return told;
  }

  /** The same, with what the editor made of it. */
  public List<Told> edited(TaskContext task) {
    Bulletin bulletin = bulletins.byId(task.subject().id());
    List<Told> told = new ArrayList<>(counted(task));
    told.removeIf(one -> one.label().equals("bulletin.returned"));
    Told.text("bulletin.remarks", bulletin.remarks()).forEach(told::add);
    for (Circulation part : Circulation.values()) {
      List<String> names = bulletins.addressees(bulletin).stream().filter(one -> one.part() == part)
          .map(one -> offices.name(one.officeId())).toList();
      if (!names.isEmpty()) {
        told.add(new Told("Circulation." + part, String.join("、", names)));
      }
    }
    return told;
  }

  private String line(BulletinFigure one) {
    return text("bulletin.line", one.listed(), one.closed(), one.returned(), one.reopened(), one.openItems(),
        one.overdue());
  }

  private String unit(TaskContext task, Bulletin bulletin, NamedUnit unit) {
    String items = bulletins.items(task.viewer(), bulletin).stream().filter(item -> item.officeId() == unit.officeId())
        .map(NamedItem::title).collect(Collectors.joining("；"));
    String ruled = unit.ruling() == null ? "" : " · " + text("UnitRuling." + unit.ruling()) + "：" + unit.checked();
    String said = unit.objection() == null ? "" : " · " + text("bulletin.unit.objection") + "：" + unit.objection();
    return text("bulletin.unit.line", offices.name(unit.officeId()), unit.overdue(), unit.daysLate()) + said + ruled
        + (items.isEmpty() ? "" : " · " + items);
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
