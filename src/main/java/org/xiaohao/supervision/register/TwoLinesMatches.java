package org.xiaohao.supervision.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.vault.KeyedHash;

/**
 * Two lines in one (两线合一, S41): the list of the civil affairs office and that of the poverty office, compared household by
 * household. The same two lists have the same differences, however often they are imported.
 */
@Service
public class TwoLinesMatches {

  private static final String PURPOSE = "relief line identity";
  private static final int AT_ONCE = 500;

  private final LineMapper mapper;
  private final LineRows rows;
  private final Households households;
  private final HouseholdSituations.Keeping keeping;
  private final Tools tools;

  TwoLinesMatches(LineMapper mapper, LineRows rows, Households households, HouseholdSituations.Keeping keeping,
      Tools tools) {
    this.mapper = mapper;
    this.rows = rows;
    this.households = households;
    this.keeping = keeping;
    this.tools = tools;
  }

  /** Day, record, and the hash by which households are compared. */
  @Component("twoLinesTools")
  record Tools(BusinessClock clock, Audit audit, KeyedHash hash) {
  }

  /**
   * Imports a list of a county; it takes the place of the one before, and what was resolved stays resolved.
   *
   * @return reference of the county's two lists
   */
  @Transactional
  public String take(Viewer viewer, LineImport form) {
    Division county = keeping.offices().county(viewer, form.county());
    long office = keeping.offices().requireKeeping(viewer, county.id());
    List<LineRows.Row> read = rows.read(county, form.rows());
    TwoLines lines = mapper.findByCounty(county.id()).orElseGet(() -> opened(county));
    keeping.offices().requireVisible(viewer, lines.subject());
    lock(lines.id());
    mapper.insertList(lines.id(), form.line(), tools.clock().today(), viewer.personId());
    long list = mapper.findNewest(lines.id(), form.line()).orElseThrow();
    List<LineMapper.Entry> entries = IntStream.range(0, read.size()).mapToObj(at -> new LineMapper.Entry(at + 1,
        read.get(at).villageId(), tools.hash().of(PURPOSE, read.get(at).identity()))).toList();
    for (int at = 0; at < entries.size(); at += AT_ONCE) {
      mapper.insertEntries(list, entries.subList(at, Math.min(at + AT_ONCE, entries.size())));
    }
    keeping.texts().heads(list, read.stream().map(LineRows.Row::head).toList());
    tools.audit().record(viewer.personId(), office, "two-lines.import", lines.subject(), form.line() + " " + read.size());
    return lines.ref();
  }

  private TwoLines opened(Division county) {
    String ref = References.next('O');
    try {
      mapper.insert(ref, county.id());
    } catch (DuplicateKeyException meanwhile) {
      throw DomainException.conflict("register.line.meanwhile");
    }
    TwoLines lines = mapper.findByRef(ref).orElseThrow();
    keeping.offices().show(lines.subject(), county.id());
    return lines;
  }

  public TwoLines byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The two lists of a county, or "not found" when the person may not know of them (M2). */
  public TwoLines byRef(Viewer viewer, String ref) {
    TwoLines lines = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    keeping.offices().requireVisible(viewer, lines.subject());
    return lines;
  }

  /** Counties whose lists the person may see. */
  public List<TwoLines> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Households of that list which the other one lacks; none before both are there. */
  public List<LineDifference> differences(TwoLines lines, ReliefLine line, int after, int limit) {
    Optional<Long> list = mapper.findNewest(lines.id(), line);
    Optional<Long> other = mapper.findNewest(lines.id(), line.other());
    return list.isEmpty() || other.isEmpty() ? List.of()
        : mapper.listDifferences(lines.id(), line, list.get(), other.get(), after, limit);
  }

  /** The names of the heads in that list, by row, for who keeps the register; empty for others. Noted as a reading. */
  @Transactional
  public List<String> heads(Viewer viewer, TwoLines lines, ReliefLine line) {
    Optional<Long> list = mapper.findNewest(lines.id(), line);
    if (list.isEmpty() || !mayResolve(viewer, lines)) {
      return List.of();
    }
    tools.audit().read(viewer.personId(), lines.subject());
    return keeping.texts().heads(list.get());
  }

  /** Resolves a difference, once: with a reason, or as a household that is eligible for the register. */
  @Transactional
  public void resolve(Viewer viewer, String ref, LineRow row, LineResolution form) {
    TwoLines lines = byRef(viewer, ref);
    long office = keeping.offices().requireKeeping(viewer, lines.countyId());
    lock(lines.id());
    ReliefLine line = row.line();
    long list = mapper.findNewest(lines.id(), line).filter(newest -> newest == row.list())
        .orElseThrow(() -> DomainException.conflict("register.line.again"));
    differences(lines, line, row.number() - 1, 1).stream().filter(one -> one.number() == row.number()).findFirst()
        .orElseThrow(() -> DomainException.notFound("unknown"));
    LineMapper.Entry entry = mapper.findEntry(list, row.number()).orElseThrow();
    if (mapper.findResolution(lines.id(), line, entry.identityHash()).isPresent()) {
      throw DomainException.conflict("register.line.resolved");
    }
    Long household = form.outcome() == LineOutcome.ENTERED ? entered(viewer, line, list, entry, form) : settled(form);
    mapper.insertResolution(lines.id(), line, entry.identityHash(), household, tools.clock().today(), viewer.personId());
    keeping.texts().reason(mapper.findResolution(lines.id(), line, entry.identityHash()).orElseThrow(), form.reason());
    tools.audit().record(viewer.personId(), office, "two-lines.resolve", lines.subject(),
        line + " " + row.number() + " " + form.outcome());
  }

  private Long entered(Viewer viewer, ReliefLine line, long list, LineMapper.Entry entry, LineResolution form) {
    if (line != ReliefLine.ALLOWANCE) {
      throw DomainException.invalid("outcome", "register.line.registered");
    }
    if (form.number() == null) {
      throw DomainException.invalid("number", "register.line.number");
    }
    String head = keeping.texts().heads(list).get(entry.number() - 1);
    String ref = households.enter(viewer,
        new NewHousehold(entry.villageId(), form.number(), head, EligibleClass.ALLOWANCE));
    return households.byRef(viewer, ref).id();
  }

  private static Long settled(LineResolution form) {
    if (form.reason() == null) {
      throw DomainException.invalid("reason", "register.line.reason");
    }
    return null;
  }

  /** Refuses whoever does not resolve differences of this county. */
  public void requireResolving(Viewer viewer, String ref) {
    keeping.offices().requireKeeping(viewer, byRef(viewer, ref).countyId());
  }

  /** Whether the person resolves differences of this county. */
  public boolean mayResolve(Viewer viewer, TwoLines lines) {
    return keeping.offices().keeping(viewer, lines.countyId()).isPresent();
  }

  Optional<CaseRef> find(String ref) {
    return mapper.findByRef(ref).map(TwoLines::subject);
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
