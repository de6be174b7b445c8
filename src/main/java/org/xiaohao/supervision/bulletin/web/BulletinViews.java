package org.xiaohao.supervision.bulletin.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.supervision.bulletin.Bulletin;
import org.xiaohao.supervision.bulletin.BulletinAddressee;
import org.xiaohao.supervision.bulletin.BulletinFigure;
import org.xiaohao.supervision.bulletin.BulletinState;
import org.xiaohao.supervision.bulletin.Bulletins;
import org.xiaohao.supervision.bulletin.NamedItem;
import org.xiaohao.supervision.bulletin.NamedUnit;
import org.xiaohao.supervision.bulletin.RankLine;
import org.xiaohao.supervision.bulletin.WeekLine;
import org.xiaohao.supervision.bulletin.NamedUnit.UnitRuling;

/** What page and API show of a circular, alike. */
@Component
class BulletinViews {

  private final Bulletins bulletins;
  private final Offices offices;

  BulletinViews(Bulletins bulletins, Offices offices) {
    this.bulletins = bulletins;
    this.offices = offices;
  }

  /**
   * A circular with its figures.
   *
   * @param area id of the division it reports on
   * @param units of an issued one those it names; those dropped are for who made it
   * @param items of these units, as far as the person may see them
   */
  record Whole(Bulletin bulletin, long area, List<BulletinFigure> figures, List<NamedUnit> units, List<NamedItem> items,
      List<RankLine> ranks, List<WeekLine> weeks, List<BulletinAddressee> addressees) {
  }

  /** A line of figures that the ledger now counts otherwise. */
  record Difference(BulletinFigure then, BulletinFigure now) {
  }

  Whole whole(Viewer viewer, Bulletin bulletin) {
    boolean own = viewer.worksIn(bulletin.officeId());
    List<NamedUnit> units = bulletins.units(bulletin).stream()
        .filter(unit -> own || bulletin.state() != BulletinState.ISSUED || unit.ruling() == UnitRuling.NAME)
        .map(unit -> own || bulletin.state() != BulletinState.ISSUED ? unit : unit.named()).toList();
    List<NamedItem> items = bulletins.items(viewer, bulletin).stream()
        .filter(item -> units.stream().anyMatch(unit -> unit.officeId() == item.officeId())).toList();
    return new Whole(bulletin, offices.byId(bulletin.officeId()).divisionId(), bulletins.figures(bulletin), units, items,
        bulletins.ranks(bulletin), bulletins.weeks(bulletin), bulletins.addressees(bulletin));
  }

  /** Where the ledger, counted again, differs from the circular. */
  List<Difference> differences(Bulletin bulletin) {
    Map<String, BulletinFigure> then = byLine(bulletins.figures(bulletin));
    Map<String, BulletinFigure> now = byLine(bulletins.recomputed(bulletin));
    Map<String, BulletinFigure> all = new LinkedHashMap<>(then);
    now.forEach(all::putIfAbsent);
    List<Difference> differences = new ArrayList<>();
    all.forEach((line, figure) -> {
      BulletinFigure before = then.getOrDefault(line, figure.none());
      BulletinFigure after = now.getOrDefault(line, figure.none());
      if (!before.sameNumbers(after)) {
        differences.add(new Difference(before, after));
      }
    });
    return differences;
  }

  private static Map<String, BulletinFigure> byLine(List<BulletinFigure> figures) {
    Map<String, BulletinFigure> lines = new LinkedHashMap<>();
    figures.forEach(figure -> lines.put(figure.part() + " " + figure.code(), figure));
    return lines;
  }
}
