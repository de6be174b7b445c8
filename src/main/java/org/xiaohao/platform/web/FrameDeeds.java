package org.xiaohao.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
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
  private final Texts texts;

  FrameDeeds(Audit audit, Pictures pictures, DeedWords words, Days days, Texts texts) {
    this.audit = audit;
    this.pictures = pictures;
    this.words = words;
    this.days = days;
    this.texts = texts;
  }

  List<Picture> pictures(CaseRef subject) {
    return pictures.of(subject);
  }

  /** Oldest first; what one person did again and again on one day, such as ticking households, is one line. */
  List<CaseFrame.Deed> of(CaseRef subject) {
    List<CaseFrame.Deed> deeds = new ArrayList<>();
    List<AuditEntry> entries = audit.timeline(subject);
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
        times == 1 ? what : texts.of("frame.deed.times", what, times), words.result(entry.action(), entry.detail()));
  }
}
