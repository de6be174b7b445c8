package org.xiaohao.supervision.stationed.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
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
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.stationed.EndHelp;
import org.xiaohao.supervision.stationed.HelpPair;
import org.xiaohao.supervision.stationed.HelpPairs;
import org.xiaohao.supervision.stationed.HouseholdCount;
import org.xiaohao.supervision.stationed.HouseholdList;
import org.xiaohao.supervision.stationed.NewHelp;
import org.xiaohao.supervision.stationed.StationedVillages;

/** Households by number and who helps them as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class HelpApi {

  private final HelpPairs pairs;
  private final StationedVillages villages;
  private final FormBinder binder;

  HelpApi(HelpPairs pairs, StationedVillages villages, FormBinder binder) {
    this.pairs = pairs;
    this.villages = villages;
    this.binder = binder;
  }

  @GetMapping("/stationed-villages/{ref}/households")
  HouseholdCount count(Viewer viewer, @PathVariable String ref) {
    return pairs.count(villages.byRef(viewer, ref));
  }

  @PutMapping("/stationed-villages/{ref}/households")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void households(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = HouseholdList.class) JsonNode form) {
    pairs.requireKeeper(viewer, ref);
    pairs.enterHouseholds(viewer, ref, binder.bind(form, HouseholdList.class));
  }

  @GetMapping("/stationed-villages/{ref}/helpless")
  Page<String> helpless(Viewer viewer, @PathVariable String ref,
      @RequestParam(name = "cursor", required = false) String after) {
    return Page.of(pairs.helpless(viewer, ref, after, StationedApi.PAGE + 1), StationedApi.PAGE, number -> number);
  }

  @GetMapping("/stationed-villages/{ref}/help")
  Page<HelpPair> list(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts,
      @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(pairs.list(viewer, ref, texts, before, StationedApi.PAGE + 1), StationedApi.PAGE, HelpPair::id);
  }

  @PostMapping("/stationed-villages/{ref}/help")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void pair(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = NewHelp.class) JsonNode form) {
    pairs.requireKeeper(viewer, ref);
    pairs.pair(viewer, ref, binder.bind(form, NewHelp.class));
  }

  @PostMapping("/help-pairs/{ref}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(Viewer viewer, @PathVariable String ref, @RequestBody @Schema(implementation = EndHelp.class) JsonNode form) {
    pairs.requireKeeper(viewer, pairs.byRef(viewer, ref).villageRef());
    pairs.end(viewer, ref, binder.bind(form, EndHelp.class));
  }
}
