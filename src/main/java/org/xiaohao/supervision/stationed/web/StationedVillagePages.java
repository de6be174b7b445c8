package org.xiaohao.supervision.stationed.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.stationed.StationedCadres;
import org.xiaohao.supervision.stationed.StationedOffices;
import org.xiaohao.supervision.stationed.StationedVillage;
import org.xiaohao.supervision.stationed.StationedVillages;
import org.xiaohao.supervision.stationed.StationedRules;

/** One village with its cadres, and the form that posts another. */
@Controller
class StationedVillagePages {

  private final StationedVillages villages;
  private final StationedCadres cadres;
  private final Duties duties;
  private final PageForms pageForms;
  private final CaseFrames frames;

  StationedVillagePages(StationedVillages villages, StationedCadres cadres, Duties duties, PageForms pageForms, CaseFrames frames) {
    this.villages = villages;
    this.cadres = cadres;
    this.duties = duties;
    this.pageForms = pageForms;
    this.frames = frames;
  }

  /** What the village must have, who may enter it, and the forms to do so. */
  @Component("stationedVillageDuties")
  record Duties(StationedRules rules, StationedOffices offices, StationedForms forms) {
  }

  @GetMapping("/stationed-villages/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    StationedVillage one = villages.byRef(viewer, ref);
    model.addAttribute("one", one);
    model.addAttribute("threshold", duties.rules().teamThreshold().orElse(null));
    model.addAttribute("rows", cadres.ofVillage(viewer, one));
    model.addAttribute("mayEnter", duties.offices().keeps(viewer, one.countyId()));
    model.addAttribute("frame", frames.of(viewer, one.subject()));
    return "stationed/village";
  }

  /** The sending unit first; it says whom the register knows there. */
  @GetMapping("/stationed-villages/{ref}/cadres/new")
  String post(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) Long sendingOffice, Model model,
      HttpServletResponse response) {
    StationedVillage village = villages.byRef(viewer, ref);
    if (sendingOffice == null) {
      model.addAttribute("senders", duties.forms().senders(viewer, village));
      model.addAttribute("village", village);
      return "stationed/sender";
    }
    return pageForms.show(duties.forms().post(viewer, village, sendingOffice), Map.of("sendingOffice", sendingOffice),
        sheet(ref, model, response));
  }

  @PostMapping("/stationed-villages/{ref}/cadres/new")
  String post(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    StationedVillage village = villages.byRef(viewer, ref);
    String sender = typed.getFirst("sendingOffice");
    Long sending = sender != null && sender.matches("\\d{1,18}") ? Long.valueOf(sender) : null;
    return pageForms.take(duties.forms().post(viewer, village, sending), typed,
        form -> "redirect:/stationed-cadres/" + cadres.post(viewer, ref, form), sheet(ref, model, response));
  }

  private static PageForms.Sheet sheet(String ref, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/stationed-villages/" + ref + "/cadres/new", model, response);
  }
}
