package org.xiaohao.casework.referral.web;

import java.net.URI;
import java.time.LocalDate;
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
import org.xiaohao.casework.referral.Referral;
import org.xiaohao.casework.referral.Referrals;
import org.xiaohao.casework.referral.ReferredKind;
import org.xiaohao.platform.access.Viewer;

/** Referrals as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class ReferralApi {

  private static final int PAGE = 100;

  private final Referrals referrals;

  ReferralApi(Referrals referrals) {
    this.referrals = referrals;
  }

  /** To whom a case is referred. */
  record Prepared(long receiver) {
  }

  /** A stated wait. */
  record Wait(LocalDate until, String reason) {
  }

  /** A referral; texts only if asked for. */
  record Shown(Referral referral, List<ReferredKind> kinds, Map<String, String> texts) {
  }

  @GetMapping("/referrals")
  List<Referral> list(Viewer viewer, @RequestParam(required = false) Long before) {
    return referrals.list(viewer, before, PAGE);
  }

  @GetMapping("/referrals/{ref}")
  Shown show(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts) {
    Referral one = referrals.byRef(viewer, ref);
    return new Shown(one, referrals.kinds(one), texts ? referrals.texts(viewer, one) : Map.of());
  }

  @PostMapping("/accountability/{ref}/referrals")
  ResponseEntity<Map<String, String>> prepare(Viewer viewer, @PathVariable String ref, @RequestBody Prepared prepared) {
    String made = referrals.prepare(viewer, ref, prepared.receiver());
    return ResponseEntity.created(URI.create("/api/v1/referrals/" + made)).body(Map.of("ref", made));
  }

  @PostMapping("/referrals/{ref}/wait")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void waitFor(Viewer viewer, @PathVariable String ref, @RequestBody Wait wait) {
    referrals.waitFor(viewer, ref, wait.until(), wait.reason());
  }
}
