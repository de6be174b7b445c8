package org.xiaohao.supervision.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.LocalHeads;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Signer;

/** Statements of those a ranking put last: one per unit, month and list, a task of the head himself (S26). */
@Service
public class Statements {

  private final StatementMapper mapper;
  private final Speakers speakers;
  private final FoundHandover handover;
  private final CaseAccess access;
  private final Opening opening;

  Statements(StatementMapper mapper, Speakers speakers, FoundHandover handover, CaseAccess access, Opening opening) {
    this.mapper = mapper;
    this.speakers = speakers;
    this.handover = handover;
    this.access = access;
    this.opening = opening;
  }

  /** Process and record of a new statement, and its papers. */
  @Component("statementOpening")
  record Opening(CovertVisits.VisitStart start, StatementPapers papers) {
  }

  /**
   * Asks for a statement.
   *
   * @return reference of the statement
   */
  @Transactional
  public String demand(Viewer viewer, NewStatement wanted) {
    if (!viewer.holds(Role.SUPERVISION_OFFICE, wanted.office())) {
      throw DomainException.forbidden("problem.list.not.your.office");
    }
    if (wanted.dueOn().isBefore(handover.today())) {
      throw DomainException.invalid("dueOn", "inspection.date.past");
    }
    return open(viewer, wanted, speakers.of(wanted));
  }

  /**
   * Asks as an issued ranking does, in the name of whoever approved it: once for a unit, month and list, and of nobody while the
   * post of its head is vacant.
   *
   * @return reference of the statement; empty if none is asked for
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<String> demandOfLast(Viewer approver, NewStatement wanted) {
    return speakers.find(wanted).filter(speaker -> !mapper.isDemanded(draft(approver, wanted, speaker)))
        .map(speaker -> open(approver, wanted, speaker));
  }

  private static RankStatement draft(Viewer viewer, NewStatement wanted, LocalHeads.Head speaker) {
    return new RankStatement(0, References.next('T'), wanted.office(), speaker.officeId(), speaker.personId(),
        wanted.month(), wanted.ranking().name(), wanted.dueOn(), null, null, null, null, viewer.personId());
  }

  private String open(Viewer viewer, NewStatement wanted, LocalHeads.Head speaker) {
    RankStatement draft = draft(viewer, wanted, speaker);
    if (mapper.isDemanded(draft)) {
      throw DomainException.invalid("month", "inspection.statement.once", wanted.month());
    }
    mapper.insert(draft);
    RankStatement statement = mapper.findByRef(draft.ref()).orElseThrow();
    access.grantOffice(statement.subject(), wanted.office(), Relation.OWNER);
    opening.start().processes().start("statement", statement.subject(), Map.of("speakerCount", 1L));
    opening.start().audit().record(viewer.personId(), wanted.office(), "statement.open", statement.subject(), wanted.month());
    opening.papers().notice(viewer, statement);
    return draft.ref();
  }

  public RankStatement byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The statement, or "not found" when the person may not know of it. */
  public RankStatement byRef(Viewer viewer, String ref) {
    RankStatement statement = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, statement.subject());
    return statement;
  }

  /** Statements the person may see, newest first. */
  public List<RankStatement> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** The head who speaks. */
  public Signer signer(CaseRef subject) {
    RankStatement statement = byId(subject.id());
    return new Signer(statement.speakerId(), statement.speakerOfficeId());
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** Puts the statement on record. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void deliver(TaskContext task, StatementText form) {
    if (form.spokenOn().isAfter(handover.today())) {
      throw DomainException.invalid("spokenOn", "problem.date.future");
    }
    if (mapper.updateText(task.subject().id(), form) == 0) {
      throw DomainException.conflict("inspection.statement.given");
    }
    opening.papers().record(task.viewer(), byId(task.subject().id()), form);
  }
}
