package org.xiaohao.casework.referral.web;

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
import org.xiaohao.casework.accountability.Accountabilities;
import org.xiaohao.casework.accountability.Accountability;
import org.xiaohao.casework.referral.Referral;
import org.xiaohao.casework.referral.ReferralState;
import org.xiaohao.casework.referral.ReferralFiles;
import org.xiaohao.casework.referral.Referrals;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.SmallForms;

/** The list of referrals and the page of one: the sender's and the receiver's alike, each seeing only what is theirs. */
@Controller
class ReferralPages {

  private static final int PAGE = 50;

  private final Referrals referrals;
  private final Accountabilities cases;
  private final CaseFrames frames;
  private final ReferralFiles files;
  private final SmallForms small;

  ReferralPages(Referrals referrals, Accountabilities cases, CaseFrames frames, ReferralFiles files, SmallForms small) {
    this.referrals = referrals;
    this.cases = cases;
    this.frames = frames;
    this.files = files;
    this.small = small;
  }

  @GetMapping("/desk/referrals")
  String list(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<Referral> rows = referrals.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    return "referral/referrals";
  }

  @GetMapping("/accountability/{ref}/referrals")
  String ofCase(Viewer viewer, @PathVariable String ref, Model model) {
    Accountability one = cases.byRef(viewer, ref);
    model.addAttribute("one", one);
    model.addAttribute("rows", referrals.ofCase(viewer, one));
    model.addAttribute("mayPrepare", viewer.worksIn(one.handlingOfficeId()) && one.closedOn() == null);
    model.addAttribute("organs", referrals.organs(one));
    return "referral/of-case";
  }

  @PostMapping("/accountability/{ref}/referrals")
  String prepare(Viewer viewer, @PathVariable String ref, @RequestParam long receiver) {
    return "redirect:/referrals/" + referrals.prepare(viewer, ref, receiver);
  }

  @GetMapping("/referrals/{ref}")
  String show(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts,
      Model model) {
    Referral one = referrals.byRef(viewer, ref);
    model.addAttribute("one", one);
    model.addAttribute("opened", texts);
    model.addAttribute("texts", texts ? referrals.texts(viewer, one) : Map.of());
    model.addAttribute("kinds", referrals.kinds(one));
    model.addAttribute("files", texts ? files.of(viewer, one) : List.of());
    model.addAttribute("handling", viewer.worksIn(one.handlingOfficeId()));
    model.addAttribute("mayAdd", files.mayAdd(viewer, one));
    model.addAttribute("mayWait", viewer.worksIn(one.handlingOfficeId())
        && (one.state() == ReferralState.SENT || one.state() == ReferralState.RECEIPTED));
    model.addAttribute("frame", frames.of(viewer, one.subject()));
    return "referral/referral";
  }

  @PostMapping("/referrals/{ref}/wait")
  String waitFor(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return small.take("wait", ReferralApi.Wait.class, typed,
        form -> referrals.waitFor(viewer, ref, form.until(), form.reason()),
        new SmallForms.Page(model, response, () -> show(viewer, ref, false, model), "redirect:/referrals/" + ref));
  }
}
