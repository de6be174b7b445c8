package org.xiaohao.supervision.bulletin.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.bulletin.Bulletin;
import org.xiaohao.supervision.bulletin.BulletinFigure;
import org.xiaohao.supervision.bulletin.Bulletins;
import org.xiaohao.supervision.bulletin.UnitCheck;
import org.xiaohao.supervision.bulletin.UnitChecks;
import org.xiaohao.supervision.bulletin.UnitObjection;

/** Circulars as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1/bulletins")
class BulletinApi {

  private static final int PAGE = 100;

  private final Bulletins bulletins;
  private final UnitChecks checks;
  private final BulletinViews views;
  private final FormBinder binder;

  BulletinApi(Bulletins bulletins, UnitChecks checks, BulletinViews views, FormBinder binder) {
    this.bulletins = bulletins;
    this.checks = checks;
    this.views = views;
    this.binder = binder;
  }

  @GetMapping
  Page<Bulletin> bulletins(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(bulletins.list(viewer, before, PAGE + 1), PAGE, Bulletin::id);
  }

  @GetMapping("/{ref}")
  BulletinViews.Whole bulletin(Viewer viewer, @PathVariable String ref) {
    return views.whole(viewer, bulletins.byRef(viewer, ref));
  }

  @Operation(summary = "What the caller's offices have to check of themselves in circulars that are being edited")
  @GetMapping("/checks")
  Page<UnitCheck> checks(Viewer viewer) {
    return Page.of(checks.of(viewer), PAGE, UnitCheck::bulletinId);
  }

  @Operation(summary = "Says what is wrong with the facts for which a unit is to be named")
  @PostMapping("/{ref}/units/{office}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void object(Viewer viewer, @PathVariable String ref, @PathVariable long office,
      @RequestBody @Schema(implementation = UnitObjection.class) JsonNode form) {
    checks.one(viewer, ref, office);
    checks.object(viewer, ref, office, binder.bind(form, UnitObjection.class));
  }

  @Operation(summary = "The figures counted again out of the dated history of the ledger")
  @GetMapping("/{ref}/recomputed")
  List<BulletinFigure> recomputed(Viewer viewer, @PathVariable String ref) {
    return bulletins.recomputed(bulletins.byRef(viewer, ref));
  }
}
