package org.xiaohao.platform.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.CaseType;
import org.xiaohao.platform.workflow.CaseTypes;

/** Builds the frame around a case for one viewer. The page has checked that the viewer may see the case or a task of it. */
@Component
public class CaseFrames {

  private final CaseTypes types;
  private final CaseAccess access;
  private final FrameSteps steps;
  private final FrameClocks clocks;
  private final FrameDeeds deeds;

  CaseFrames(CaseTypes types, CaseAccess access, FrameSteps steps, FrameClocks clocks, FrameDeeds deeds) {
    this.types = types;
    this.access = access;
    this.steps = steps;
    this.clocks = clocks;
    this.deeds = deeds;
  }

  /** The frame of a case that this viewer may see, or of which he holds a task; then it leads to no page of the case. */
  public CaseFrame of(Viewer viewer, CaseRef subject) {
    CaseType type = types.of(subject.kind());
    CaseType.CaseFacts facts = type.facts(subject.id());
    List<CaseFrame.Step> open = steps.of(viewer, subject);
    CaseFrame.Step next =
        open.stream().filter(step -> step.act() != CaseFrame.Act.NONE).findFirst().orElse(null);
    return new CaseFrame(viewer, subject, facts.reference(), facts.title(), facts.place(), 
        access.maySee(viewer, subject) ? type.path(subject.id()) : null, open, next,
        clocks.of(subject), deeds.of(subject), deeds.pictures(subject), access.follows(viewer, subject));
  }
}
