package org.xiaohao.supervision.bulletin;

import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.workflow.Processes;

/**
 * Circulars (S15, S58). Nobody opens one: it is drawn up when its period has ended, once for each office, kind and period.
 */
@Service
public class Bulletins {

  private final BulletinMapper mapper;
  private final BulletinFigures figures;
  private final CaseAccess access;
  private final DocumentLabels labels;
  private final Start start;

  Bulletins(BulletinMapper mapper, BulletinFigures figures, CaseAccess access, DocumentLabels labels, Start start) {
    this.mapper = mapper;
    this.figures = figures;
    this.access = access;
    this.labels = labels;
    this.start = start;
  }

  /** Process, trail and date of a new circular, and the rankings and missed weeks of a monthly one. */
  @Component("bulletinStart")
  record Start(Processes processes, Audit audit, BusinessClock clock, Rankings rankings, WeekLines weeks,
      UnitNotices notices) {
  }

  /**
   * Draws a circular up with its figures and whom it proposes to name. The row comes first, so that of two programs that
   * draw the same one at once the second meets the unique key before it counts.
   */
  @Transactional
  public void draw(long officeId, BulletinKind kind, Period period) {
    Bulletin draft = new Bulletin(0, References.next('K'), kind, officeId, period.from(), period.to(),
        BulletinState.DRAFT, heading(kind, period), null, start.clock().today(), null, null, null, null, null, null);
    mapper.insert(draft);
    Bulletin drawn = mapper.findByRef(draft.ref()).orElseThrow();
    figures.of(officeId, period).forEach(figure -> mapper.insertFigure(drawn.id(), figure));
    figures.named(officeId, period).forEach((unit, items) -> {
      mapper.insertUnit(drawn.id(), unit);
      items.forEach(item -> mapper.insertItem(drawn.id(), item));
      start.notices().tell(drawn, unit);
    });
    if (kind == BulletinKind.MONTHLY) {
      start.rankings().of(officeId, period).forEach(line -> mapper.insertRank(drawn.id(), line));
      start.weeks().of(officeId, period).forEach(line -> mapper.insertWeek(drawn.id(), line));
    }
    access.grantOffice(drawn.subject(), officeId, Relation.OWNER);
    start.audit().record(null, officeId, "bulletin.draw", drawn.subject(), kind + " " + period.from());
    start.processes().start("bulletin", drawn.subject(), Map.of());
  }

  private String heading(BulletinKind kind, Period period) {
    return kind == BulletinKind.WEEKLY
        ? labels.text("bulletin.heading.WEEKLY", String.valueOf(period.from().get(IsoFields.WEEK_BASED_YEAR)),
            String.valueOf(period.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
        : labels.text("bulletin.heading.MONTHLY", String.valueOf(period.from().getYear()),
            String.valueOf(period.from().getMonthValue()));
  }

  public Bulletin byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The circular, or "not found" when the person may not know of it: until it is issued only who makes it does. */
  public Bulletin byRef(Viewer viewer, String ref) {
    Bulletin bulletin = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, bulletin.subject());
    return bulletin;
  }

  /** Circulars the person may see, newest first. */
  public List<Bulletin> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Its figures, as they were counted when it was drawn up. */
  public List<BulletinFigure> figures(Bulletin bulletin) {
    return mapper.listFigures(bulletin.id());
  }

  /** Its figures counted anew out of the ledger; they are the same unless a record of the period was touched. */
  public List<BulletinFigure> recomputed(Bulletin bulletin) {
    return figures.of(bulletin.officeId(), bulletin.period());
  }

  /** The units proposed, the worst first, with what became of each. */
  public List<NamedUnit> units(Bulletin bulletin) {
    return mapper.listUnits(bulletin.id());
  }

  /** The overdue items of those units, for the circular itself. */
  List<NamedItem> items(Bulletin bulletin) {
    return mapper.listItems(bulletin.id());
  }

  /** The overdue items of those units, as far as the person may see them. */
  public List<NamedItem> items(Viewer viewer, Bulletin bulletin) {
    return mapper.listVisibleItems(viewer, bulletin.id());
  }

  /** Both rankings of a monthly circular, the best first; none of a weekly one. */
  public List<RankLine> ranks(Bulletin bulletin) {
    return mapper.listRanks(bulletin.id());
  }

  /** The leaders whom a monthly circular lists for weeks without a field day (S23); none in a weekly one. */
  public List<WeekLine> weeks(Bulletin bulletin) {
    return mapper.listWeeks(bulletin.id());
  }

  public List<BulletinAddressee> addressees(Bulletin bulletin) {
    return mapper.listAddressees(bulletin.id());
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  void move(Bulletin bulletin, BulletinState next) {
    if (!bulletin.state().mayBecome(next) || mapper.updateState(bulletin.id(), bulletin.state(), next) == 0) {
      throw DomainException.conflict("bulletin.state", bulletin.state().name());
    }
  }
}
