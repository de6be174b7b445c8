package org.xiaohao.casework.reward.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xiaohao.casework.reward.RewardClaims;
import org.xiaohao.casework.reward.RewardReading;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;

/** The page of one reward. */
@Controller
class RewardPages {

  private final RewardReading reading;
  private final RewardClaims claims;
  private final CaseFrames frames;

  RewardPages(RewardReading reading, RewardClaims claims, CaseFrames frames) {
    this.reading = reading;
    this.claims = claims;
    this.frames = frames;
  }

  @GetMapping("/rewards/{ref}")
  String show(Viewer viewer, @PathVariable String ref, Model model) {
    RewardReading.View view = reading.visible(viewer, ref);
    model.addAttribute("view", view);
    model.addAttribute("frame", frames.of(viewer, view.reward().subject()));
    return "reward/reward";
  }

  @PostMapping("/rewards/{ref}/word")
  String forgetWord(Viewer viewer, @PathVariable String ref) {
    claims.forgetWord(viewer, ref);
    return "redirect:/rewards/" + ref;
  }
}
