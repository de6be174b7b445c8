package org.xiaohao.supervision.diligence.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.diligence.Broadcasts;
import org.xiaohao.supervision.diligence.CountyMonth;
import org.xiaohao.supervision.diligence.NewBroadcast;

/** Broadcast meetings as JSON, with the same rights as the pages (S30). */
@RestController
@RequestMapping("/api/v1/broadcasts")
class BroadcastApi {

  private static final int PAGE = 100;

  private final Broadcasts broadcasts;
  private final AskedMonth asked;
  private final FormBinder binder;

  BroadcastApi(Broadcasts broadcasts, AskedMonth asked, FormBinder binder) {
    this.broadcasts = broadcasts;
    this.asked = asked;
    this.binder = binder;
  }

  @GetMapping
  Page<CountyMonth> list(Viewer viewer, @RequestParam(required = false) String month,
      @RequestParam(defaultValue = "false") boolean missing, @RequestParam(name = "cursor", required = false) Long after) {
    return Page.of(broadcasts.list(viewer, asked.of(month), missing, after, PAGE + 1), PAGE, CountyMonth::countyId);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void enter(Viewer viewer, @RequestBody @Schema(implementation = NewBroadcast.class) JsonNode form) {
    broadcasts.requireEntering(viewer);
    broadcasts.enter(viewer, binder.bind(form, NewBroadcast.class));
  }
}
