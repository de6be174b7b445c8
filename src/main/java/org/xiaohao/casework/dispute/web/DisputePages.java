package org.xiaohao.casework.dispute.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.xiaohao.casework.dispute.DisputeView;
import org.xiaohao.casework.dispute.Disputes;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;

/** The page of one dispute. */
@Controller
class DisputePages {

  private final Disputes disputes;
  private final CaseFrames frames;

  DisputePages(Disputes disputes, CaseFrames frames) {
    this.disputes = disputes;
    this.frames = frames;
  }

  @GetMapping("/disputes/{ref}")
  String show(Viewer viewer, @PathVariable String ref, Model model) {
    DisputeView view = disputes.visible(viewer, ref);
    model.addAttribute("view", view);
    model.addAttribute("frame", frames.of(viewer, view.dispute().subject()));
    return "dispute/dispute";
  }
}
