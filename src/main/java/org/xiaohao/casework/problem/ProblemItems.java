package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.TaskContext;

/** Problem items and the one place where their state changes. */
@Service
public class ProblemItems {

  private static final int COUNTED_EXACTLY = 1000;

  private final ProblemItemMapper mapper;
  private final ProblemLists lists;
  private final CaseAccess access;
  private final LedgerDays.Calendar clock;
  private final Audit audit;

  ProblemItems(ProblemItemMapper mapper, ProblemLists lists, CaseAccess access,
      LedgerDays.Calendar clock, Audit audit) {
    this.mapper = mapper;
    this.lists = lists;
    this.access = access;
    this.clock = clock;
    this.audit = audit;
  }

  public ProblemItem byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  public ProblemItem of(CaseRef subject) {
    return byId(subject.id());
  }

  /** The item, or "not found" when the person may not know of it (M2). */
  public ProblemItem byRef(Viewer viewer, String ref) {
    ProblemItem item = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, item.subject());
    return item;
  }

  /** The items of a list that the person may see. */
  public List<ProblemItem> ofList(Viewer viewer, long listId) {
    return mapper.listByList(listId).stream().filter(item -> access.maySee(viewer, item.subject())).toList();
  }

  List<ProblemItem> siblings(ProblemItem item) {
    return mapper.listByList(item.listId()).stream()
        .filter(other -> other.id() != item.id() && other.rectifyingOfficeId() == item.rectifyingOfficeId()).toList();
  }

  /** One page of the ledger (整改台账), by due date: only what the person may see (M2). */
  public List<ItemRow> ledger(Viewer viewer, LedgerFilter filter, LedgerCursor after, int limit) {
    return mapper.listVisible(viewer, filter, clock.days(), after, limit);
  }

  /** How many items the ledger holds for the person; exact below 1000. */
  public int count(Viewer viewer, LedgerFilter filter) {
    return mapper.countVisible(viewer, filter, clock.days(), COUNTED_EXACTLY);
  }

  /**
   * What the person may see, counted by place, state, dimension and aspect; exact however many.
   *
   * @param placePath path of the division in which the places lie; null for everywhere
   */
  public List<ItemTally> tally(Viewer viewer, String placePath) {
    return mapper.tallyVisible(viewer, placePath == null ? "/" : placePath, clock.days());
  }

  /**
   * Why the rules bar a person from checking an item: whoever had a hand in rectifying it, in any round, and everybody of
   * the rectifying and the responsible unit (M11, 谁验收谁负责).
   */
  public Optional<String> barredFromChecking(Viewer person, CaseRef subject) {
    ProblemItem item = of(subject);
    if (mapper.isDoer(item.id(), person.personId())) {
      return Optional.of("problem.checker.did");
    }
    if (person.worksIn(item.rectifyingOfficeId()) || person.worksIn(item.responsibleOfficeId())) {
      return Optional.of("problem.checker.unit");
    }
    return Optional.empty();
  }

  /** Always the list's row first, then the item's (decision 22). */
  void lock(long id) {
    lists.lock(mapper.findListId(id).orElseThrow(() -> DomainException.notFound("unknown")));
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** Whoever does this has a hand in rectifying and never checks the item. */
  void did(ProblemItem item, long personId, long officeId) {
    mapper.insertDoer(item.id(), personId, officeId);
  }

  /** Moves the item along the table of {@link ItemState}; anything else is refused. */
  void move(ProblemItem item, ItemState next) {
    if (!item.state().mayBecome(next) || mapper.updateState(item.id(), item.state(), next) == 0) {
      throw DomainException.conflict("problem.item.state", item.state().name());
    }
  }

  void returned(ProblemItem item) {
    mapper.countReturn(item.id());
    move(item, ItemState.RETURNED);
    move(of(item.subject()), ItemState.RECTIFYING);
  }

  void closed(ProblemItem item, String number) {
    mapper.updateClosed(item.id(), number, clock.today());
  }

  /** Moves the item's date as approved; the ledger shows the old one beside it. */
  void extended(ProblemItem item, ExtensionView granted) {
    mapper.updateExtended(item.id(), granted.askedDueOn(), granted.id());
  }

  void nextRound(ProblemItem item, LocalDate dueOn, long personId, long officeId) {
    mapper.updateRound(item.id(), item.round() + 1, dueOn);
    audit.record(personId, officeId, "item.reopen", item.subject(), "round " + (item.round() + 1) + " " + dueOn);
  }

  /** Lists an item; leaders of the divisions may read it, nobody of a neighbouring county (S44, M2). */
  ProblemItem open(TaskContext task, ProblemItem draft, List<Long> divisions) {
    mapper.insert(draft);
    ProblemItem item = mapper.findByRef(draft.ref()).orElseThrow();
    access.grantOffice(item.subject(), item.supervisingOfficeId(), Relation.OWNER);
    access.grantDivisions(item.subject(), divisions);
    audit.record(task.personId(), task.officeId(), "item.list", item.subject(),
        "list " + item.listId() + " " + item.dimension() + " " + item.aspect() + " " + item.dueOn());
    return item;
  }
}
