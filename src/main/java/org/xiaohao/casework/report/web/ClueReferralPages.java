package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.handover.SentClue;
import org.xiaohao.casework.report.ClueReferralForm;
import org.xiaohao.casework.report.ClueReferrals;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** Where oversight, audit, patrol and law enforcement hand clues up, and see that they were received. */
@Controller
class ClueReferralPages {

  private static final int PAGE = 50;
  private static final String KEY = "report/referClue";

  private final ClueReferrals referrals;
  private final Places places;
  private final PageForms forms;

  ClueReferralPages(ClueReferrals referrals, Places places, PageForms forms) {
    this.referrals = referrals;
    this.places = places;
    this.forms = forms;
  }

  /** The person's offices, what lies in and below their divisions, and their letters. */
  @Component("clueReferralPlaces")
  record Places(Offices offices, Divisions divisions, Documents documents) {

    List<Choice> offices(List<Long> ids) {
      return ids.stream().map(id -> new Choice(String.valueOf(id), offices.byId(id).name())).toList();
    }

    List<Choice> places(List<Long> ids) {
      return ids.stream().map(id -> divisions.byId(offices.byId(id).divisionId())).distinct().flatMap(this::below)
          .map(place -> new Choice(String.valueOf(place.id()), place.name())).toList();
    }

    private Stream<Division> below(Division top) {
      return Stream.concat(Stream.of(top), divisions.children(top.id()).stream()
          .flatMap(child -> Stream.concat(Stream.of(child), divisions.children(child.id()).stream())));
    }
  }

  @GetMapping("/desk/clue-referrals")
  String list(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    require(viewer);
    List<SentClue> rows = referrals.sent(viewer, before, PAGE + 1);
    List<SentClue> shown = rows.subList(0, Math.min(PAGE, rows.size()));
    model.addAttribute("rows", shown);
    model.addAttribute("letters", shown.stream()
        .flatMap(row -> places.documents().numbered(viewer, row.number()).stream())
        .collect(Collectors.toMap(OfficialDocument::number, OfficialDocument::ref)));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    return "report/clue-referrals";
  }

  @GetMapping("/desk/clue-referrals/new")
  String enter(Viewer viewer, Model model, HttpServletResponse response) {
    return forms.show(form(viewer), Map.of("office", referrals.offices(viewer).get(0)), new PageForms.Sheet("/desk/clue-referrals/new", model, response));
  }

  @PostMapping("/desk/clue-referrals/new")
  String enter(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return forms.take(form(viewer), typed, form -> "redirect:/desk/clue-referrals"
        + places.documents().numbered(viewer, referrals.refer(viewer, form)).map(letter -> "/" + letter.ref()).orElse(""),
        new PageForms.Sheet("/desk/clue-referrals/new", model, response));
  }

  private void require(Viewer viewer) {
    if (referrals.offices(viewer).isEmpty()) {
      throw DomainException.forbidden("report.referral.not.your.office");
    }
  }

  private PageForms.Form<ClueReferralForm> form(Viewer viewer) {
    require(viewer);
    List<Long> offices = referrals.offices(viewer);
    return new PageForms.Form<>(KEY, ClueReferralForm.class,
        Map.of("office", places.offices(offices), "place", places.places(offices)));
  }

  private static String show(Object form, Model model) {
    model.addAttribute("key", KEY);
    model.addAttribute("action", "/desk/clue-referrals/new");
    model.addAttribute("form", form);
    return "work/new";
  }
}
