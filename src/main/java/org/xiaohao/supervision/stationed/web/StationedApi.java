package org.xiaohao.supervision.stationed.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
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
import org.xiaohao.supervision.stationed.EndPosting;
import org.xiaohao.supervision.stationed.NewCadre;
import org.xiaohao.supervision.stationed.StationedCadre;
import org.xiaohao.supervision.stationed.StationedCadres;
import org.xiaohao.supervision.stationed.StationedVillage;
import org.xiaohao.supervision.stationed.StationedVillages;
import org.xiaohao.supervision.stationed.VillageCount;

/** Villages and the cadres stationed there as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class StationedApi {

  static final int PAGE = 100;

  private final StationedVillages villages;
  private final StationedCadres cadres;
  private final FormBinder binder;

  StationedApi(StationedVillages villages, StationedCadres cadres, FormBinder binder) {
    this.villages = villages;
    this.cadres = cadres;
    this.binder = binder;
  }

  /** A village with its cadres, as far as the caller may see them. */
  record Village(StationedVillage village, List<StationedCadre> cadres) {
  }

  /** A cadre; the name only if asked for. */
  record Cadre(StationedCadre cadre, String name) {
  }

  @GetMapping("/stationed-villages")
  Page<StationedVillage> villages(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(villages.list(viewer, before, PAGE + 1), PAGE, StationedVillage::id);
  }

  @GetMapping("/stationed-villages-lacking-teams")
  Page<StationedVillage> lacking(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(villages.lackingTeam(viewer, before, PAGE + 1), PAGE, StationedVillage::id);
  }

  @PostMapping("/stationed-villages")
  ResponseEntity<Map<String, String>> count(Viewer viewer,
      @RequestBody @Schema(implementation = VillageCount.class) JsonNode form) {
    return Opened.in("/api/v1/stationed-villages", villages.count(viewer, binder.bind(form, VillageCount.class)));
  }

  @GetMapping("/stationed-villages/{ref}")
  Village village(Viewer viewer, @PathVariable String ref) {
    StationedVillage one = villages.byRef(viewer, ref);
    return new Village(one, cadres.ofVillage(viewer, one));
  }

  @PostMapping("/stationed-villages/{ref}/cadres")
  ResponseEntity<Map<String, String>> post(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = NewCadre.class) JsonNode form) {
    villages.requireKept(viewer, ref);
    return Opened.in("/api/v1/stationed-cadres", cadres.post(viewer, ref, binder.bind(form, NewCadre.class)));
  }

  @GetMapping("/stationed-cadres")
  Page<StationedCadre> cadres(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(cadres.list(viewer, before, PAGE + 1), PAGE, StationedCadre::id);
  }

  @GetMapping("/stationed-cadres/{ref}")
  Cadre cadre(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts) {
    StationedCadre one = cadres.byRef(viewer, ref);
    return new Cadre(one, texts ? cadres.name(viewer, one) : null);
  }

  @PostMapping("/stationed-cadres/{ref}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = EndPosting.class) JsonNode form) {
    cadres.requireKept(viewer, ref);
    cadres.end(viewer, ref, binder.bind(form, EndPosting.class));
  }
}
