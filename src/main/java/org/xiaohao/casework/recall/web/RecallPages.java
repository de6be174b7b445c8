package org.xiaohao.casework.recall.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.recall.Recall;
import org.xiaohao.casework.recall.RecallForm;
import org.xiaohao.casework.recall.Recalls;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** The list of recalls, the form that proposes one, and the page of one. */
@Controller
class RecallPages {

  private static final int PAGE = 50;
  private static final String KEY = "recall/proposeRecall";

  private final Recalls recalls;
  private final RecallPlaces places;
  private final PageForms forms;
  private final CaseFrames frames;

  RecallPages(Recalls recalls, RecallPlaces places, PageForms forms, CaseFrames frames) {
    this.recalls = recalls;
    this.places = places;
    this.forms = forms;
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

  /** Village and sending unit first; they say whom the register knows there. */
  @GetMapping("/desk/recalls/new")
  String propose(Viewer viewer, @RequestParam(required = false) Long village,
      @RequestParam(required = false) Long sendingOffice, Model model, HttpServletResponse response) {
    PageForms.Form<RecallForm> form = form(viewer, village, sendingOffice);
    if (village == null || sendingOffice == null) {
      return place(form, model);
    }
    return forms.show(form, Map.of("office", recalls.proposing(viewer).get(0).id(), "village", village, "sendingOffice",
        sendingOffice), new PageForms.Sheet("/desk/recalls/new", model, response));
  }

  @PostMapping("/desk/recalls/new")
  String propose(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return forms.take(form(viewer, id(typed, "village"), id(typed, "sendingOffice")), typed,
        form -> "redirect:/recalls/" + recalls.propose(viewer, form),
        new PageForms.Sheet("/desk/recalls/new", model, response));
  }

  private static Long id(MultiValueMap<String, String> typed, String field) {
    String value = typed.getFirst(field);
    return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
  }

  private PageForms.Form<RecallForm> form(Viewer viewer, Long village, Long sender) {
    List<Office> proposing = recalls.proposing(viewer);
    if (proposing.isEmpty()) {
      throw DomainException.forbidden("recall.not.your.office");
    }
    List<Office> senders = places.senders(proposing);
    Long known = senders.stream().map(Office::id).filter(id -> id.equals(sender)).findFirst().orElse(null);
    return new PageForms.Form<>(KEY, RecallForm.class, Map.of("office", RecallPlaces.choices(proposing), "sendingOffice",
        RecallPlaces.choices(senders), "village", places.villages(proposing).stream()
            .map(one -> new Choice(String.valueOf(one.id()), one.name())).toList(), "person",
        recalls.candidates(viewer, village, known).stream().map(one -> new Choice(String.valueOf(one.personId()),
            one.officeName() + " · " + one.title() + " · " + one.name())).toList()));
  }

  private static String place(PageForms.Form<RecallForm> form, Model model) {
    model.addAttribute("key", KEY);
    model.addAttribute("villages", form.choices().get("village"));
    model.addAttribute("senders", form.choices().get("sendingOffice"));
    return "recall/place";
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
