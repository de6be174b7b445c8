package org.xiaohao.supervision.register.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.register.AdjustmentTally;
import org.xiaohao.supervision.register.NewRecheck;
import org.xiaohao.supervision.register.RecheckCampaign;
import org.xiaohao.supervision.register.RecheckCampaigns;
import org.xiaohao.supervision.register.RecheckEntry;
import org.xiaohao.supervision.register.RecheckVillage;

/** Rechecks as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class RecheckApi {

  private static final int PAGE = 100;

  private final RecheckCampaigns rechecks;
  private final FormBinder binder;

  RecheckApi(RecheckCampaigns rechecks, FormBinder binder) {
    this.rechecks = rechecks;
    this.binder = binder;
  }

  /** A recheck with its villages, and what the register was adjusted by while it ran. */
  record Recheck(RecheckCampaign recheck, List<RecheckVillage> villages, List<AdjustmentTally> adjustments) {
  }

  @GetMapping("/rechecks")
  Page<RecheckCampaign> list(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(rechecks.list(viewer, before, PAGE + 1), PAGE, RecheckCampaign::id);
  }

  @PostMapping("/rechecks")
  ResponseEntity<Map<String, String>> open(Viewer viewer,
      @RequestBody @Schema(implementation = NewRecheck.class) JsonNode form) {
    return Opened.in("/api/v1/rechecks", rechecks.open(viewer, binder.bind(form, NewRecheck.class)));
  }

  @GetMapping("/rechecks/{ref}")
  Recheck one(Viewer viewer, @PathVariable String ref) {
    RecheckCampaign one = rechecks.byRef(viewer, ref);
    return new Recheck(one, rechecks.villages(one), rechecks.tally(one));
  }

  @PutMapping("/rechecks/{ref}/villages/{village}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void enter(Viewer viewer, @PathVariable String ref, @PathVariable long village,
      @RequestBody @Schema(implementation = RecheckEntry.class) JsonNode form) {
    rechecks.requireEntering(viewer, ref);
    rechecks.enter(viewer, ref, village, binder.bind(form, RecheckEntry.class));
  }
}
