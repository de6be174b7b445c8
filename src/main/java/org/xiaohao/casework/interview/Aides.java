package org.xiaohao.casework.interview;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;

/**
 * The page of those who are summoned: themselves, and the aide whom one of them has authorised to draft (ruling 25). A draft
 * is no answer; only the summoned person's own task makes it one.
 */
@Service
public class Aides {

  private static final int LONGEST = 4000;

  private final Interviews interviews;
  private final InterviewMapper mapper;
  private final InterviewClocks clocks;
  private final Register register;
  private final Audit audit;

  Aides(Interviews interviews, InterviewMapper mapper, InterviewClocks clocks, Register register, Audit audit) {
    this.interviews = interviews;
    this.mapper = mapper;
    this.clocks = clocks;
    this.register = register;
    this.audit = audit;
  }

  /** Who works with whom. */
  @Component
  record Register(Offices offices, People people) {
  }

  /** Where the person is summoned or may draft, latest first. */
  @Transactional(readOnly = true)
  public List<InterviewPerson> summonses(Viewer viewer) {
    return mapper.listSummoned(viewer.personId()).stream()
        .filter(person -> shown(interviews.byId(person.interviewId()).state())).toList();
  }

  /** Whether there is anything on the page of the summoned for this person: a summons, a draft, or what the post promised. */
  @Transactional(readOnly = true)
  public boolean concerns(Viewer viewer) {
    return mapper.concerns(viewer.personId(), viewer.appointments().stream().map(post -> post.postId()).toList());
  }

  /** Before the notices nobody is told. */
  private static boolean shown(InterviewState state) {
    return switch (state) {
      case PROPOSED, SUBMITTED, APPROVED, DROPPED -> false;
      default -> true;
    };
  }

  /** Whom a summoned person may authorise: people of his own office and of the rectification office beside it. */
  @Transactional(readOnly = true)
  public List<Person> candidates(InterviewPerson summoned) {
    long division = register.offices().byId(summoned.officeId()).divisionId();
    return Stream.concat(Stream.of(summoned.officeId()),
        register.offices().of(division, OfficeKind.RECTIFY_OFFICE).stream().map(office -> office.id()))
        .flatMap(office -> register.people().withAccount(office, clocks.today()).stream())
        .filter(person -> person.id() != summoned.personId()).distinct().toList();
  }

  /** Authorises an aide, or takes the right back. */
  @Transactional
  public void authorise(Viewer viewer, long summonedId, Long aideId) {
    InterviewPerson summoned = locked(viewer, summonedId);
    if (summoned.personId() != viewer.personId()) {
      throw DomainException.forbidden("interview.aide.own");
    }
    if (aideId != null && candidates(summoned).stream().noneMatch(person -> person.id() == aideId)) {
      throw DomainException.invalid("aide", "interview.aide.unknown");
    }
    mapper.updateAide(summoned.id(), aideId);
    audit.record(viewer.personId(), summoned.officeId(), "interview.aide",
        interviews.byId(summoned.interviewId()).subject(), "aide " + aideId);
  }

  /** Saves a draft of the written answer over the one that was seen: by the summoned person or his aide. */
  @Transactional
  public void draft(Viewer viewer, long summonedId, Seen seen, String text) {
    InterviewPerson summoned = locked(viewer, summonedId);
    boolean aide = summoned.aideId() != null && summoned.aideId() == viewer.personId();
    if (!aide && summoned.personId() != viewer.personId()) {
      throw DomainException.forbidden("interview.draft.not.authorised");
    }
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw DomainException.invalid("draft", "interview.draft", LONGEST);
    }
    if (interviews.byId(summoned.interviewId()).state() != InterviewState.NOTIFIED || summoned.answeredOn() != null) {
      throw DomainException.conflict("interview.draft.late");
    }
    seen.require(summoned.draft());
    mapper.updateDraft(summoned.id(), text.strip(), viewer.personId());
    audit.record(viewer.personId(), summoned.officeId(), "interview.draft",
        interviews.byId(summoned.interviewId()).subject(), aide ? "aide" : "own");
  }

  private InterviewPerson locked(Viewer viewer, long summonedId) {
    InterviewPerson seen = summonses(viewer).stream().filter(person -> person.id() == summonedId).findFirst()
        .orElseThrow(() -> DomainException.notFound("unknown"));
    interviews.lock(seen.interviewId());
    return mapper.findPerson(summonedId).orElseThrow();
  }
}
