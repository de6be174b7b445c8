package org.xiaohao.casework.report.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.handover.SentClue;
import org.xiaohao.casework.report.ClueReferralForm;
import org.xiaohao.casework.report.ClueReferrals;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;

/** Clues handed up, as JSON, with the rights of the pages. */
@RestController
@RequestMapping("/api/v1/clue-referrals")
class ClueReferralApi {

  private static final int PAGE = 100;

  private final ClueReferrals referrals;
  private final FormBinder binder;

  ClueReferralApi(ClueReferrals referrals, FormBinder binder) {
    this.referrals = referrals;
    this.binder = binder;
  }

  /** The document's number, which is also that of its receipt slip. */
  record Received(String number) {
  }

  @GetMapping
  Page<SentClue> sent(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(referrals.sent(viewer, before, PAGE + 1), PAGE, SentClue::id);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Received refer(Viewer viewer, @RequestBody @Schema(implementation = ClueReferralForm.class) JsonNode form) {
    return new Received(referrals.refer(viewer, binder.bind(form, ClueReferralForm.class)));
  }
}
