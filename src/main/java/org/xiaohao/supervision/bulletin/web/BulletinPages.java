package org.xiaohao.supervision.bulletin.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.supervision.bulletin.Bulletin;
import org.xiaohao.supervision.bulletin.BulletinFigure;
import org.xiaohao.supervision.bulletin.Bulletins;
import org.xiaohao.supervision.bulletin.UnitChecks;

/** List of circulars and the page of each. */
@Controller
class BulletinPages {

  private static final int PAGE = 50;

  private final Bulletins bulletins;
  private final UnitChecks checks;
  private final BulletinViews views;
  private final CaseFrames frames;

  BulletinPages(Bulletins bulletins, UnitChecks checks, BulletinViews views, CaseFrames frames) {
    this.bulletins = bulletins;
    this.checks = checks;
    this.views = views;
    this.frames = frames;
  }

  @GetMapping("/desk/bulletins")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<Bulletin> rows = bulletins.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("checks", before == null ? checks.of(viewer) : List.of());
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    return "bulletin/bulletins";
  }

  /** With {@code recompute}, where the ledger differs from the figures. */
  @GetMapping("/bulletins/{ref}")
  String bulletin(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean recompute,
      Model model) {
    Bulletin bulletin = bulletins.byRef(viewer, ref);
    BulletinViews.Whole whole = views.whole(viewer, bulletin);
    model.addAttribute("whole", whole);
    model.addAttribute("parts", whole.figures().stream()
        .collect(Collectors.groupingBy(BulletinFigure::part, LinkedHashMap::new, Collectors.toList())));
    model.addAttribute("differences", recompute ? views.differences(bulletin) : null);
    model.addAttribute("frame", frames.of(viewer, bulletin.subject()));
    return "bulletin/bulletin";
  }
}
