package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.handover.HandoverReceived;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.workflow.Processes;

/** Problem lists: opened by a document from the other line or by an oversight office, closed after their last item. */
@Service
public class ProblemLists {

  private final ProblemListMapper mapper;
  private final ListDrafts drafts;
  private final ListFindings findings;
  private final CaseAccess access;
  private final Processes processes;
  private final Audit audit;

  ProblemLists(ProblemListMapper mapper, ListDrafts drafts, ListFindings findings, CaseAccess access,
      Processes processes, Audit audit) {
    this.mapper = mapper;
    this.drafts = drafts;
    this.findings = findings;
    this.access = access;
    this.processes = processes;
    this.audit = audit;
  }

  /** A recommendation or assignment letter becomes a list of the supervision office it reaches (ruling 1). */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void receive(HandoverReceived document) {
    drafts.of(document).ifPresent(draft -> drafts.startClock(open(draft, null), document.matter().dueOn()));
  }

  /**
   * Opens a list of problems found by oversight itself.
   *
   * @return reference of the list
   */
  @Transactional
  public String enter(Viewer viewer, FoundProblems found) {
    return open(drafts.of(viewer, found), viewer).ref();
  }

  /**
   * Opens the list of what another case found, such as a covert visit; the supervision office of the list turns each
   * finding into one item or several, and each item names its findings (S14).
   *
   * @param source the case that found them; it has one list at most
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public ProblemList open(Viewer by, FoundProblems found, CaseRef source, List<Finding> what) {
    return open(by, drafts.foundBy(by.personId(), found), source, what);
  }

  /** Opens the list of what the program itself found, such as money past its date (S2): nobody entered it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public ProblemList open(FoundProblems found, CaseRef source, List<Finding> what) {
    return open(null, drafts.foundBy(null, found), source, what);
  }

  private ProblemList open(Viewer by, ProblemList draft, CaseRef source, List<Finding> what) {
    ProblemList list = open(draft, by);
    findings.insert(list, source, what);
    return list;
  }

  private ProblemList open(ProblemList draft, Viewer by) {
    ProblemList list = store(draft, by);
    processes.start("problem-listing", list.subject(), Map.of());
    return list;
  }

  /** The list of a county that answers a problem of the province; whoever asks starts its process. */
  ProblemList store(ParentProblem problem, Division county, Office office, Viewer by) {
    return store(drafts.of(problem, county, office), by);
  }

  private ProblemList store(ProblemList draft, Viewer by) {
    mapper.insert(draft);
    ProblemList list = mapper.findByRef(draft.ref()).orElseThrow();
    access.grantOffice(list.subject(), list.supervisingOfficeId(), Relation.OWNER);
    access.grantDivisions(list.subject(), drafts.chain(list.supervisingOfficeId()));
    audit.record(by == null ? null : by.personId(), list.supervisingOfficeId(), "list.open", list.subject(),
        list.sourceDocumentNumber() == null ? list.origin() : list.origin() + " " + list.sourceDocumentNumber());
    return list;
  }

  public ProblemList byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The list, or "not found" when the person may not know of it (M2). */
  public ProblemList byRef(Viewer viewer, String ref) {
    ProblemList list = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, list.subject());
    return list;
  }

  /** Lists the person may see, newest first. */
  public List<ListRow> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** First lock of every step on the list or on one of its items (decision 22). */
  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** Items were listed. The caller holds the list's row. Returns whether any is open. */
  boolean listed(ProblemList list, int items, String noneReason) {
    mapper.countListed(list.id(), items);
    if (noneReason != null) {
      mapper.updateNoneReason(list.id(), noneReason);
    }
    boolean open = byId(list.id()).itemsOpen() > 0;
    move(list, open ? ListState.LISTED : ListState.ITEMS_CLOSED);
    return open;
  }

  /**
   * An item was signed off or withdrawn. The caller holds the list's row, so that of two last items closing at once one
   * finds zero and tells the list's process (decision 22).
   */
  void itemClosed(long id) {
    mapper.countClosed(id);
    ProblemList list = byId(id);
    if (list.itemsOpen() == 0 && list.state() == ListState.LISTED) {
      move(list, ListState.ITEMS_CLOSED);
      processes.correlate("itemsClosed", list.subject(), Map.of());
    }
  }

  /** Some items were listed and more will follow: the list stays open. The caller holds the list's row. */
  void listedSome(ProblemList list, int items) {
    mapper.countListed(list.id(), items);
  }

  /** Nothing of the list is open any more. */
  void close(ProblemList list, String summary, LocalDate on) {
    move(list, ListState.CLOSED);
    mapper.updateClosing(list.id(), summary, on);
  }

  /** An item relapsed. The caller holds the list's row. */
  void itemReopened(long id) {
    mapper.countReopened(id);
  }

  void move(ProblemList list, ListState next) {
    if (!list.state().mayBecome(next) || mapper.updateState(list.id(), list.state(), next) == 0) {
      throw DomainException.conflict("problem.list.state", list.state().name());
    }
  }
}
