package org.xiaohao.platform.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Line;
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
    boolean sees = access.maySee(viewer, subject);
    return new CaseFrame(viewer, subject, facts.reference(), facts.title(), facts.place(),
        sees ? type.path(subject.id()) : null, open, next, clocks.of(subject),
        sees && ofItsLine(viewer, type.line()) ? deeds.of(subject) : deeds.own(viewer, subject), deeds.pictures(subject),
        access.follows(viewer, subject));
  }

  /** Who is told a matter of the discipline line from outside, such as the police, learns what came of it, not how. */
  private static boolean ofItsLine(Viewer viewer, Line line) {
    return line != Line.DISCIPLINE || viewer.appointments().stream()
        .anyMatch(post -> post.line() == Line.DISCIPLINE || post.line() == Line.BOTH);
  }
}
