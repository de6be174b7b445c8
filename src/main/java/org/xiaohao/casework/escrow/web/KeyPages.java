package org.xiaohao.casework.escrow.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.escrow.Custody;
import org.xiaohao.casework.escrow.CustodianKeys;
import org.xiaohao.casework.escrow.HandOvers;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Texts;

/** A custodian's own key: set up at the first visit, handed over, given up; and what is left of those who are gone. */
@Controller
class KeyPages {

  private final Custody custody;
  private final CustodianKeys keys;
  private final HandOvers handOvers;
  private final Texts texts;

  KeyPages(Custody custody, CustodianKeys keys, HandOvers handOvers, Texts texts) {
    this.custody = custody;
    this.keys = keys;
    this.handOvers = handOvers;
    this.texts = texts;
  }

  @GetMapping("/custody/key")
  ModelAndView show(Viewer viewer) {
    return page(viewer, Map.of());
  }

  /** The passphrase stands in the answer itself and is stored nowhere. */
  @PostMapping("/custody/key")
  ModelAndView setUp(Viewer viewer) {
    try {
      return page(viewer, Map.of("passphrase", keys.setUp(viewer).shown()));
    } catch (DomainException refusal) {
      return refused(viewer, refusal);
    }
  }

  @PostMapping("/custody/key/hand-over")
  ModelAndView handOver(Viewer viewer, @RequestParam(defaultValue = "") String passphrase) {
    custody.requireCustodian(viewer);
    try {
      return page(viewer, Map.of("added", handOvers.handOver(viewer, passphrase)));
    } catch (DomainException refusal) {
      return refused(viewer, refusal);
    }
  }

  @PostMapping("/custody/key/remove")
  ModelAndView remove(Viewer viewer, @RequestParam(defaultValue = "") String key) {
    try {
      handOvers.remove(viewer, key);
    } catch (DomainException refusal) {
      return refused(viewer, refusal);
    }
    return CustodyPages.to("/custody/key");
  }

  @PostMapping("/custody/key/give-up")
  ModelAndView giveUp(Viewer viewer) {
    try {
      handOvers.giveUp(viewer);
    } catch (DomainException refusal) {
      return refused(viewer, refusal);
    }
    return CustodyPages.to("/custody/key");
  }

  private ModelAndView refused(Viewer viewer, DomainException refusal) {
    if (refusal.kind() == DomainException.Kind.NOT_FOUND) {
      throw refusal;
    }
    ModelAndView page = page(viewer,
        Map.of("fault", texts.error(refusal.getMessage(), refusal.arguments().toArray())));
    page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
    return page;
  }

  private ModelAndView page(Viewer viewer, Map<String, Object> more) {
    custody.requireCustodian(viewer);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("hasKey", keys.has(viewer));
    model.put("waiting", handOvers.waiting(viewer));
    model.put("leavers", handOvers.leavers(viewer));
    model.putAll(more);
    return new ModelAndView("escrow/key", model);
  }
}
