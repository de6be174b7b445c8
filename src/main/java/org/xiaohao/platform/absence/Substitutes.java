package org.xiaohao.platform.absence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.BusinessDay;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Role;

/**
 * Who does whose work today (M13). Nothing is moved when an absence begins and nothing back when it ends: each list, claim
 * and completion asks here.
 */
@Component
public class Substitutes {

  private final AbsenceMapper mapper;
  private final Viewers viewers;
  private final CaseAccess access;
  private final BusinessDay day;

  Substitutes(AbsenceMapper mapper, Viewers viewers, CaseAccess access, BusinessDay day) {
    this.mapper = mapper;
    this.viewers = viewers;
    this.access = access;
    this.day = day;
  }

  /** For whom this person acts today. */
  public List<Absent> absentFor(Viewer viewer) {
    return mapper.listAbsent(viewer.personId(), day.today()).stream().map(viewers::of)
        .map(absent -> new Absent(absent, common(absent, viewer))).filter(absent -> !absent.offices().isEmpty())
        .toList();
  }

  /** As {@link #absentFor}, as far as this case goes: nobody acts for somebody who is kept from it. */
  public List<Absent> absentFor(Viewer viewer, CaseRef subject) {
    return absentFor(viewer).stream().filter(absent -> !access.isExcluded(subject, absent.id())).toList();
  }

  /**
   * Who does this person's work in this office on this case today; empty if he is not away, or if one of the two is kept
   * from the case, so that it stays with him.
   */
  public Optional<Viewer> of(long personId, long officeId, CaseRef subject) {
    return mapper.findSubstitute(personId, day.today()).map(viewers::of)
        .filter(substitute -> works(substitute, officeId) && works(viewers.of(personId), officeId))
        .filter(substitute -> !access.isExcluded(subject, substitute.personId())
            && !access.isExcluded(subject, personId));
  }

  /** Who stands in for this person today, whatever the case. */
  public Optional<Long> standingInFor(Viewer viewer) {
    return mapper.findSubstitute(viewer.personId(), day.today());
  }

  /** To whom a word about this person's work goes today. */
  public long receiver(long personId, long officeId, CaseRef subject) {
    return of(personId, officeId, subject).map(Viewer::personId).orElse(personId);
  }

  /** The offices in which both work on cases. */
  static List<Long> common(Viewer one, Viewer other) {
    return one.appointments().stream().map(Appointment::officeId).distinct()
        .filter(office -> works(one, office) && works(other, office)).toList();
  }

  /** Custodians and administrators sit in an office and do none of its work. */
  private static boolean works(Viewer viewer, long officeId) {
    return viewer.appointments().stream()
        .anyMatch(post -> post.officeId() == officeId && post.roles().stream().noneMatch(Role::alone));
  }
}
