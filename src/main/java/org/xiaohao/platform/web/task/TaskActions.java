package org.xiaohao.platform.web.task;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.Retry;
import org.xiaohao.platform.worklist.Claims;

/** The buttons that move a task between people, and the one that follows a case. */
@Controller
class TaskActions {

  private final Claims claims;
  private final BulkClaim bulk;
  private final CaseAccess access;
  private final Retry retry;

  TaskActions(Claims claims, BulkClaim bulk, CaseAccess access, Retry retry) {
    this.claims = claims;
    this.bulk = bulk;
    this.access = access;
    this.retry = retry;
  }

  @PostMapping("/tasks/{ref}/claim")
  String claim(Viewer viewer, @PathVariable String ref) {
    retry.run(() -> claims.claim(viewer, ref));
    return said(ref, "claim");
  }

  @PostMapping("/tasks/{ref}/accept")
  String accept(Viewer viewer, @PathVariable String ref) {
    retry.run(() -> claims.accept(viewer, ref));
    return said(ref, "accept");
  }

  @PostMapping("/tasks/{ref}/give-back")
  String giveBack(Viewer viewer, @PathVariable String ref) {
    retry.run(() -> claims.giveBack(viewer, ref));
    return said(ref, "give-back");
  }

  @PostMapping("/tasks/{ref}/assign")
  String assign(Viewer viewer, @PathVariable String ref, @RequestParam long person) {
    retry.run(() -> claims.assign(viewer, ref, person));
    return said(ref, "assign");
  }

  /** Whoever declines for recusal no longer knows the case, so the list is the page to go to. */
  @PostMapping("/tasks/{ref}/decline")
  String decline(Viewer viewer, @PathVariable String ref, @RequestParam Claims.DeclineReason reason) {
    retry.run(() -> claims.decline(viewer, ref, reason));
    return "redirect:/desk?said=decline";
  }

  @PostMapping("/desk/claim")
  String claimMany(Viewer viewer, @RequestParam(required = false) List<String> refs, Model model) {
    model.addAttribute("outcomes", bulk.claim(viewer, refs == null ? List.of() : refs));
    return "work/claimed";
  }

  @PostMapping("/follow/{kind}/{id}")
  String follow(Viewer viewer, @PathVariable String kind, @PathVariable long id, @RequestParam boolean on,
      @RequestParam String back) {
    CaseRef subject = new CaseRef(kind, id);
    if (on) {
      access.follow(viewer, subject);
    } else {
      access.unfollow(viewer, subject);
    }
    return "redirect:" + (back.matches("/[^/\\\\\\s][^\\\\\\s]*") ? back : "/desk");
  }

  private static String said(String ref, String what) {
    return "redirect:/tasks/" + ref + "?said=" + what;
  }
}
