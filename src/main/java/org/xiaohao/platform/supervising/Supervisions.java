package org.xiaohao.platform.supervising;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.CaseType;

/** Reads supervisions, for those who may know of the case. */
@Service
public class Supervisions {

  private final SupervisionRows rows;
  private final SupervisionMapper mapper;
  private final Supervisors supervisors;
  private final CaseAccess access;
  private final Audit audit;

  Supervisions(SupervisionRows rows, SupervisionMapper mapper, Supervisors supervisors, CaseAccess access, Audit audit) {
    this.rows = rows;
    this.mapper = mapper;
    this.supervisors = supervisors;
    this.access = access;
    this.audit = audit;
  }

  /** A request with its words; those of the rest are null. */
  public record Asked(SupervisionRequest request, String words, String answer) {
  }

  /**
   * A supervision as one person may see it.
   *
   * @param mayUrge whether the person works in the supervising office and it is not over
   * @param mayAnswer whether the person works on the case
   */
  public record Shown(Supervision supervision, String reason, List<Asked> asked, boolean mayUrge, boolean mayAnswer) {

    /** What waits for an answer, oldest first. */
    public List<Asked> waiting() {
      return asked.stream().filter(one -> supervision.open() && !one.request().answered()).toList();
    }
  }

  /** Whether the person has an office that supervises others below. */
  public boolean supervises(Viewer viewer) {
    return supervisors.any(viewer);
  }

  /** Whether the person may order supervision of this case, which he sees. */
  public boolean mayOrder(Viewer viewer, CaseRef subject) {
    return supervisors.any(viewer) && supervisors.of(viewer, subject).filter(office -> !access.hasWork(subject, office))
        .filter(office -> rows.openOf(subject).stream().noneMatch(one -> one.officeId() == office)).isPresent();
  }

  /** The supervision, or "not found" for whoever may not know of the case. */
  public Supervision byRef(Viewer viewer, String ref) {
    Supervision one = rows.byRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, one.subject());
    return one;
  }

  /** With its words; that they are read goes on record first. */
  @Transactional
  public Shown shown(Viewer viewer, String ref) {
    return shown(viewer, byRef(viewer, ref));
  }

  /** What stands at the top of the case and its tasks: the running supervisions. The caller's page shows the case. */
  @Transactional
  public List<Shown> of(Viewer viewer, CaseRef subject) {
    List<Supervision> open = rows.openOf(subject);
    return open.isEmpty() || !access.maySee(viewer, subject) ? List.of()
        : open.stream().map(one -> shown(viewer, one)).toList();
  }

  private Shown shown(Viewer viewer, Supervision one) {
    audit.read(viewer.personId(), one.subject());
    List<Asked> asked = rows.requests(one).stream()
        .map(request -> new Asked(request, rows.words(request), rows.answer(request))).toList();
    return new Shown(one, rows.reason(one), asked, one.open() && mayUrge(viewer, one),
        one.open() && access.worksOn(viewer, one.subject()).isPresent());
  }

  boolean mayUrge(Viewer viewer, Supervision one) {
    return supervisors.offices(viewer).contains(one.officeId());
  }

  /** What the person's offices supervise or have supervised, newest first. */
  public List<Supervision> list(Viewer viewer, Long before, int limit) {
    List<Long> offices = supervisors.offices(viewer);
    return offices.isEmpty() ? List.of()
        : mapper.list(viewer, offices, before == null ? Long.MAX_VALUE : before, limit);
  }

  /**
   * One line of that list.
   *
   * @param reference of the case; null once the office may no longer know what became of it
   * @param dueOn of the oldest request that waits for an answer; null if none does
   */
  public record Line(Supervision supervision, String reference, String title, LocalDate dueOn) {
  }

  /** Reference and title of the case only as far as the person still sees it. */
  public Line line(Viewer viewer, Supervision one) {
    LocalDate dueOn = one.open() ? rows.requests(one).stream().filter(request -> !request.answered())
        .map(SupervisionRequest::dueOn).min(Comparator.naturalOrder()).orElse(null) : null;
    Optional<CaseType.CaseFacts> facts =
        access.maySee(viewer, one.subject()) ? Optional.of(supervisors.facts(one.subject())) : Optional.empty();
    return new Line(one, facts.map(CaseType.CaseFacts::reference).orElse(null),
        facts.map(CaseType.CaseFacts::title).orElse(null), dueOn);
  }

  /** Which of these cases are supervised; for the mark in lists whose rows the viewer may see. */
  public Set<CaseRef> among(Collection<CaseRef> subjects) {
    Map<String, Set<Long>> ids = subjects.stream()
        .collect(Collectors.groupingBy(CaseRef::kind, Collectors.mapping(CaseRef::id, Collectors.toSet())));
    Set<CaseRef> supervised = new HashSet<>();
    ids.forEach((kind, some) -> among(kind, some).forEach(id -> supervised.add(new CaseRef(kind, id))));
    return supervised;
  }

  /** As {@link #among(Collection)}, where all cases are of one kind. */
  public Set<Long> among(String kind, Collection<Long> ids) {
    return ids.isEmpty() ? Set.of() : Set.copyOf(mapper.listSupervised(kind, ids));
  }
}
