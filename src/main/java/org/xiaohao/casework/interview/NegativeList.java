package org.xiaohao.casework.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Role;

/**
 * The negative list (负面清单, S18): every interview cites one of its entries or a trigger. Entries are versioned and dated;
 * an older day reads the older text.
 */
@Service
public class NegativeList {

  private final FactMapper mapper;
  private final BusinessClock clock;
  private final Audit audit;

  NegativeList(FactMapper mapper, BusinessClock clock, Audit audit) {
    this.mapper = mapper;
    this.clock = clock;
    this.audit = audit;
  }

  /** The entries that hold today. */
  public List<NegativeListItem> today() {
    return on(clock.today());
  }

  /** The entries that hold on a day. */
  public List<NegativeListItem> on(LocalDate day) {
    return mapper.listNegative(day).stream().filter(item -> !item.dropped()).toList();
  }

  /** All versions of all entries, latest first. */
  public List<NegativeListItem> history() {
    return mapper.listNegativeVersions();
  }

  Optional<NegativeListItem> find(String code, LocalDate day) {
    return on(day).stream().filter(item -> item.code().equals(code)).findFirst();
  }

  /** Whether the person may edit the list: of an office of the leading group. */
  public boolean mayEdit(Viewer viewer) {
    return viewer.holds(Role.LEADING_GROUP);
  }

  /** Adds the next version of an entry; it holds from today at the earliest, so that no past decision changes. */
  @Transactional
  public void enter(Viewer viewer, NegativeListEntry entry) {
    if (!mayEdit(viewer)) {
      throw DomainException.forbidden("negative.not.your.office");
    }
    if (entry.effectiveFrom().isBefore(clock.today())) {
      throw DomainException.invalid("effectiveFrom", "negative.from.past", clock.today());
    }
    Optional<NegativeListItem> last = mapper.findLastNegative(entry.code());
    if (last.isPresent() && !entry.effectiveFrom().isAfter(last.get().effectiveFrom())) {
      throw DomainException.invalid("effectiveFrom", "negative.from.before.last", last.get().effectiveFrom());
    }
    long office = viewer.officesWith(Set.of(Role.LEADING_GROUP)).get(0);
    NegativeListItem item = new NegativeListItem(0, entry.code(), last.map(NegativeListItem::version).orElse(0) + 1,
        entry.text(), entry.consequence(), entry.effectiveFrom(), Boolean.TRUE.equals(entry.dropped()), office,
        viewer.personId());
    mapper.insertNegative(item);
    audit.record(viewer.personId(), office, "negative.enter", null,
        item.code() + " version " + item.version() + " " + item.effectiveFrom());
  }
}
