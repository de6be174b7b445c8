package org.xiaohao.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.audit.AuditEntry;
import org.xiaohao.platform.workflow.Picture;
import org.xiaohao.platform.workflow.Pictures;

/** What happened in a case and where its processes stand. */
@Component
class FrameDeeds {

  private final Audit audit;
  private final Pictures pictures;
  private final DeedWords words;
  private final Days days;
  private final Names names;

  FrameDeeds(Audit audit, Pictures pictures, DeedWords words, Days days, Names names) {
    this.audit = audit;
    this.pictures = pictures;
    this.words = words;
    this.days = days;
    this.names = names;
  }

  List<Picture> pictures(CaseRef subject) {
    return pictures.of(subject);
  }

  /** Oldest first; what one person did again and again on one day, such as ticking households, is one line. */
  List<CaseFrame.Deed> of(CaseRef subject) {
    return lines(subject, audit.timeline(subject));
  }

  /** As {@link #of}, but only what the viewer did and what was done in his offices. */
  List<CaseFrame.Deed> own(Viewer viewer, CaseRef subject) {
    Set<String> offices = viewer.appointments().stream().map(post -> names.office(post.officeId()))
        .collect(Collectors.toSet());
    return lines(subject, audit.timeline(subject).stream().filter(entry -> offices.contains(entry.officeName())
        || Objects.equals(entry.personId(), viewer.personId())).toList());
  }

  private List<CaseFrame.Deed> lines(CaseRef subject, List<AuditEntry> entries) {
    List<CaseFrame.Deed> deeds = new ArrayList<>();
    for (int from = 0; from < entries.size(); ) {
      int to = from + 1;
      while (to < entries.size() && same(entries.get(from), entries.get(to))) {
        to++;
      }
      deeds.add(deed(subject, entries.get(from), to - from));
      from = to;
    }
    return deeds;
  }

  private static boolean same(AuditEntry one, AuditEntry next) {
    return !one.action().startsWith("task.") && one.action().equals(next.action())
        && Objects.equals(one.personName(), next.personName()) && Objects.equals(one.officeName(), next.officeName())
        && one.businessAt().toLocalDate().equals(next.businessAt().toLocalDate());
  }

  private CaseFrame.Deed deed(CaseRef subject, AuditEntry entry, int times) {
    String what = words.deed(subject, entry.action(), entry.detail());
    return new CaseFrame.Deed(days.minute(entry.businessAt()), entry.personName(), entry.officeName(),
        times == 1 ? what : words.times(what, times), words.result(entry.action(), entry.detail()));
  }
}
