package org.xiaohao.casework.interview.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.interview.Commitment;
import org.xiaohao.casework.interview.FactForm;
import org.xiaohao.casework.interview.Interview;
import org.xiaohao.casework.interview.InterviewPlan;
import org.xiaohao.casework.interview.Interviews;
import org.xiaohao.casework.interview.NegativeList;
import org.xiaohao.casework.interview.NegativeListEntry;
import org.xiaohao.casework.interview.NegativeListItem;
import org.xiaohao.casework.interview.Seen;
import org.xiaohao.casework.interview.TriggerFact;
import org.xiaohao.casework.interview.TriggerFacts;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;

/** Facts, negative list, interviews and commitments as JSON, with the rights of the pages. */
@RestController
@RequestMapping("/api/v1")
class InterviewApi {

  private static final int PAGE = 100;

  private final TriggerFacts facts;
  private final NegativeList negativeList;
  private final Interviews interviews;
  private final SummonsPages.Owed owed;
  private final FormBinder binder;

  InterviewApi(TriggerFacts facts, NegativeList negativeList, Interviews interviews, SummonsPages.Owed owed,
      FormBinder binder) {
    this.facts = facts;
    this.negativeList = negativeList;
    this.interviews = interviews;
    this.owed = owed;
    this.binder = binder;
  }

  /**
   * How a commitment stands.
   *
   * @param previous the report this one takes the place of; null if there was none
   */
  record Report(@NotBlank @Size(max = 2000) String report, String previous) {
  }

  /**
   * What is going to be done.
   *
   * @param previous the plan this one takes the place of; null if there was none
   */
  record Plan(@NotBlank @Size(max = 4000) String plan, String previous) {
  }

  @GetMapping("/trigger-facts")
  Page<TriggerFact> facts(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(facts.list(viewer, before, PAGE + 1), PAGE, TriggerFact::id);
  }

  @PostMapping("/trigger-facts")
  @ResponseStatus(HttpStatus.CREATED)
  TriggerFact enter(Viewer viewer, @RequestBody @Schema(implementation = FactForm.class) JsonNode form) {
    return facts.enter(viewer, binder.bind(form, FactForm.class));
  }

  @GetMapping("/negative-list")
  List<NegativeListItem> negativeList(Viewer viewer) {
    return negativeList.today();
  }

  @PostMapping("/negative-list")
  @ResponseStatus(HttpStatus.CREATED)
  void enterNegative(Viewer viewer, @RequestBody @Schema(implementation = NegativeListEntry.class) JsonNode form) {
    negativeList.enter(viewer, binder.bind(form, NegativeListEntry.class));
  }

  @GetMapping("/interviews/{ref}")
  Interview interview(Viewer viewer, @PathVariable String ref) {
    return interviews.byRef(viewer, ref);
  }

  @GetMapping("/commitments")
  List<Commitment> commitments(Viewer viewer) {
    return owed.commitments().of(viewer);
  }

  @PostMapping("/commitments/{id}/report")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void report(Viewer viewer, @PathVariable long id, @RequestBody @Schema(implementation = Report.class) JsonNode form) {
    Report report = binder.bind(form, Report.class);
    owed.commitments().report(viewer, id, Seen.of(report.previous()), report.report());
  }

  @GetMapping("/interview-plans")
  List<InterviewPlan> plans(Viewer viewer) {
    return owed.plans().of(viewer);
  }

  @PostMapping("/interview-plans/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void plan(Viewer viewer, @PathVariable long id, @RequestBody @Schema(implementation = Plan.class) JsonNode form) {
    Plan plan = binder.bind(form, Plan.class);
    owed.plans().submit(viewer, id, Seen.of(plan.previous()), plan.plan());
  }
}
