package org.xiaohao.casework.recall.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.recall.Cadre;
import org.xiaohao.casework.recall.Recall;
import org.xiaohao.casework.recall.RecallForm;
import org.xiaohao.casework.recall.RecallGround;
import org.xiaohao.casework.recall.Recalls;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;

/** The list of recalls, the form that proposes one, and the page of one. */
@Controller
class RecallPages {

  private static final int PAGE = 50;

  private final Recalls recalls;
  private final RecallPlaces places;
  private final PostedForm form;
  private final CaseFrames frames;

  RecallPages(Recalls recalls, RecallPlaces places, PostedForm form, CaseFrames frames) {
    this.recalls = recalls;
    this.places = places;
    this.form = form;
    this.frames = frames;
  }

  @GetMapping("/desk/recalls")
  String list(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<Recall> rows = recalls.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("mayPropose", !recalls.proposing(viewer).isEmpty());
    return "recall/recalls";
  }

  @GetMapping("/desk/recalls/new")
  String propose(Viewer viewer, Model model) {
    return show(viewer, Map.of(), null, model);
  }

  @PostMapping("/desk/recalls/new")
  String propose(Viewer viewer, @RequestParam Map<String, String> fields, Model model, HttpServletResponse response) {
    try {
      return "redirect:/recalls/" + recalls.propose(viewer, form.bind(fields, RecallForm.class));
    } catch (DomainException e) {
      response.setStatus(e.kind().status());
      return show(viewer, fields, e, model);
    }
  }

  private String show(Viewer viewer, Map<String, String> fields, DomainException fault, Model model) {
    if (recalls.proposing(viewer).isEmpty()) {
      throw DomainException.forbidden("recall.not.your.office");
    }
    model.addAttribute("fields", fields);
    model.addAttribute("faults", form.faults(fault));
    model.addAttribute("offices", recalls.proposing(viewer));
    model.addAttribute("villages", places.villages(recalls.proposing(viewer)));
    model.addAttribute("senders", places.senders(recalls.proposing(viewer)));
    model.addAttribute("cadres", Cadre.values());
    model.addAttribute("grounds", RecallGround.values());
    return "recall/new";
  }

  /** Codes and dates; with {@code texts} also the name and what lies sealed, which goes on record. */
  @GetMapping("/recalls/{ref}")
  String show(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts,
      Model model) {
    Recall one = recalls.byRef(viewer, ref);
    model.addAttribute("one", one);
    model.addAttribute("village", places.name(one.villageId()));
    model.addAttribute("opened", texts);
    model.addAttribute("texts", texts ? recalls.texts(viewer, one) : Map.of());
    model.addAttribute("frame", frames.of(viewer, one.subject()));
    return "recall/recall";
  }
}
