package org.xiaohao.supervision.bulletin.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Page;
import org.xiaohao.supervision.bulletin.Bulletin;
import org.xiaohao.supervision.bulletin.BulletinFigure;
import org.xiaohao.supervision.bulletin.Bulletins;

/** Circulars as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1/bulletins")
class BulletinApi {

  private static final int PAGE = 100;

  private final Bulletins bulletins;
  private final BulletinViews views;

  BulletinApi(Bulletins bulletins, BulletinViews views) {
    this.bulletins = bulletins;
    this.views = views;
  }

  @GetMapping
  Page<Bulletin> bulletins(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(bulletins.list(viewer, before, PAGE + 1), PAGE, Bulletin::id);
  }

  @GetMapping("/{ref}")
  BulletinViews.Whole bulletin(Viewer viewer, @PathVariable String ref) {
    return views.whole(viewer, bulletins.byRef(viewer, ref));
  }

  @Operation(summary = "The figures counted again out of the dated history of the ledger")
  @GetMapping("/{ref}/recomputed")
  List<BulletinFigure> recomputed(Viewer viewer, @PathVariable String ref) {
    return bulletins.recomputed(bulletins.byRef(viewer, ref));
  }
}
