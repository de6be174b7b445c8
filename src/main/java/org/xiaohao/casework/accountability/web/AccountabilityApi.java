package org.xiaohao.casework.accountability.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
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
import org.xiaohao.casework.accountability.Accountabilities;
import org.xiaohao.casework.accountability.Accountability;
import org.xiaohao.casework.accountability.Dossier;
import org.xiaohao.casework.accountability.Dossiers;
import org.xiaohao.casework.accountability.Matter;
import org.xiaohao.casework.accountability.Matters;
import org.xiaohao.casework.accountability.OpeningForm;
import org.xiaohao.casework.accountability.Reply;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;

/** Cases and matters as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class AccountabilityApi {

  private static final int PAGE = 100;

  private final Accountabilities cases;
  private final Dossiers dossiers;
  private final Matters matters;
  private final FormBinder binder;

  AccountabilityApi(Accountabilities cases, Dossiers dossiers, Matters matters, FormBinder binder) {
    this.cases = cases;
    this.dossiers = dossiers;
    this.matters = matters;
    this.binder = binder;
  }

  /** What a subject answers: a reply or receipt, and words. */
  record Answer(Reply reply, String text) {
  }

  @GetMapping("/accountability")
  Page<Accountability> list(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(cases.list(viewer, before, PAGE + 1), PAGE, Accountability::id);
  }

  @GetMapping("/accountability/{ref}")
  Dossier show(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts) {
    return dossiers.of(viewer, ref, texts);
  }

  @PostMapping("/accountability")
  ResponseEntity<Map<String, String>> open(Viewer viewer,
      @RequestBody @Schema(implementation = OpeningForm.class) JsonNode form) {
    String ref = cases.open(viewer, binder.bind(form, OpeningForm.class));
    return Opened.in("/api/v1/accountability", ref);
  }

  @GetMapping("/matters/{ref}")
  Matter matter(Viewer viewer, @PathVariable String ref) {
    return matters.show(viewer, ref);
  }

  @PostMapping("/matters/{ref}/reply")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reply(Viewer viewer, @PathVariable String ref, @RequestBody Answer answer) {
    matters.reply(viewer, ref, answer.reply(), answer.text());
  }

  @PostMapping("/matters/{ref}/receipt")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void receive(Viewer viewer, @PathVariable String ref, @RequestBody Answer answer) {
    matters.receive(viewer, ref, answer.reply());
  }

  @PostMapping("/matters/{ref}/appeal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void appeal(Viewer viewer, @PathVariable String ref, @RequestBody Answer answer) {
    matters.appeal(viewer, ref, answer.text());
  }
}
