package org.xiaohao.supervision.register.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.register.Household;
import org.xiaohao.supervision.register.HouseholdFile;
import org.xiaohao.supervision.register.HouseholdFiles;
import org.xiaohao.supervision.register.HouseholdSituations;
import org.xiaohao.supervision.register.Households;
import org.xiaohao.supervision.register.NewHousehold;
import org.xiaohao.supervision.register.RegisterState;
import org.xiaohao.supervision.register.Relisting;
import org.xiaohao.supervision.register.SituationForm;

/** Households as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class RegisterApi {

  private static final int PAGE = 100;

  private final Households households;
  private final HouseholdSituations situations;
  private final HouseholdFiles files;
  private final FormBinder binder;

  RegisterApi(Households households, HouseholdSituations situations, HouseholdFiles files, FormBinder binder) {
    this.households = households;
    this.situations = situations;
    this.files = files;
    this.binder = binder;
  }

  @GetMapping("/households")
  Page<Household> list(Viewer viewer, @RequestParam(defaultValue = "IN") RegisterState state,
      @RequestParam(name = "cursor", required = false) String after) {
    return Page.of(households.list(viewer, state, after, PAGE + 1), PAGE, Household::key);
  }

  @PostMapping("/households")
  ResponseEntity<Map<String, String>> enter(Viewer viewer,
      @RequestBody @Schema(implementation = NewHousehold.class) JsonNode form) {
    return Opened.in("/api/v1/households", households.enter(viewer, binder.bind(form, NewHousehold.class)));
  }

  @GetMapping("/households/{ref}")
  HouseholdFile one(Viewer viewer, @PathVariable String ref) {
    return files.open(viewer, ref);
  }

  @PostMapping("/households/{ref}/situations")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void situation(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = SituationForm.class) JsonNode form) {
    requireKeeper(viewer, ref);
    situations.set(viewer, ref, binder.bind(form, SituationForm.class));
  }

  @PostMapping("/households/{ref}/listing")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void relist(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = Relisting.class) JsonNode form) {
    requireKeeper(viewer, ref);
    households.relist(viewer, ref, binder.bind(form, Relisting.class));
  }

  private void requireKeeper(Viewer viewer, String ref) {
    RegisterForms.require(households.mayKeep(viewer, households.byRef(viewer, ref)), "register.not.your.office");
  }
}
