package org.xiaohao.supervision.diligence.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Names;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.diligence.EntryRefusal;
import org.xiaohao.supervision.diligence.EntrySignature;
import org.xiaohao.supervision.diligence.NewWorkEntry;
import org.xiaohao.supervision.diligence.WorkEntries;
import org.xiaohao.supervision.diligence.WorkEntry;

/** The forms of the work ledger. Who may not fill one in is told so before it is drawn. */
@Component
class WorkEntryForms {

  private final WorkEntries entries;
  private final Names names;

  WorkEntryForms(WorkEntries entries, Names names) {
    this.entries = entries;
    this.names = names;
  }

  PageForms.Form<NewWorkEntry> enter(Viewer viewer) {
    entries.requireHelping(viewer);
    List<Long> own = entries.helping(viewer);
    List<Choice> villages = own.stream().flatMap(office -> entries.choices(office).stream()).distinct()
        .map(one -> new Choice(String.valueOf(one.id()), one.name())).toList();
    List<Choice> offices = own.stream().map(id -> new Choice(String.valueOf(id), names.office(id))).toList();
    return new PageForms.Form<>("diligence/enterHelp", NewWorkEntry.class, Map.of("office", offices, "village", villages));
  }

  PageForms.Form<EntrySignature> sign(WorkEntry entry) {
    return new PageForms.Form<>("diligence/signHelp", EntrySignature.class, Map.of("witness",
        entries.witnesses(entry).stream().map(post -> new Choice(String.valueOf(post.postId()), post.title())).toList()));
  }

  PageForms.Form<EntryRefusal> refuse() {
    return new PageForms.Form<>("diligence/refuseHelp", EntryRefusal.class, Map.of());
  }
}
