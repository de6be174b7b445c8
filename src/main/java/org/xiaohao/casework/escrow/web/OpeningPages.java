package org.xiaohao.casework.escrow.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.escrow.Opening;
import org.xiaohao.casework.escrow.OpeningRecords;
import org.xiaohao.platform.access.Viewer;

/** Who was shown a name, when and on what ground, for the security auditor; never the name. */
@Controller
class OpeningPages {

  private final OpeningRecords openings;

  OpeningPages(OpeningRecords openings) {
    this.openings = openings;
  }

  @GetMapping("/audit/identity-openings")
  ModelAndView list(Viewer viewer, @RequestParam(required = false) Long before) {
    List<Opening> page = openings.list(viewer, before);
    return new ModelAndView("escrow/openings", Map.of("openings", page,
        "next", page.size() < OpeningRecords.PAGE ? 0 : page.get(page.size() - 1).id()));
  }
}
