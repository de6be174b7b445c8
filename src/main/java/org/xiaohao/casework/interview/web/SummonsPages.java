package org.xiaohao.casework.interview.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.interview.Aides;
import org.xiaohao.casework.interview.Commitments;
import org.xiaohao.casework.interview.Interview;
import org.xiaohao.casework.interview.InterviewPerson;
import org.xiaohao.casework.interview.InterviewPlan;
import org.xiaohao.casework.interview.InterviewPlans;
import org.xiaohao.casework.interview.Interviews;
import org.xiaohao.casework.interview.Seen;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/** The page of those who are summoned: what for, what to bring, what is due, what they promised. */
@Controller
class SummonsPages {

  private final Aides aides;
  private final Owed owed;
  private final Interviews interviews;
  private final Around around;
  private final Texts texts;

  SummonsPages(Aides aides, Owed owed, Interviews interviews, Around around, Texts texts) {
    this.aides = aides;
    this.owed = owed;
    this.interviews = interviews;
    this.around = around;
    this.texts = texts;
  }

  /** What a post owes after an interview. */
  @Component
  record Owed(Commitments commitments, InterviewPlans plans) {
  }

  /** Open tasks and notices of an interview. */
  @Component
  record Around(WorkItems items, Documents documents) {

    String task(Viewer viewer, Interview interview) {
      return items.openOf(interview.subject()).stream()
          .filter(item -> item.assigneeId() != null && item.assigneeId() == viewer.personId())
          .map(WorkItem::ref).findFirst().orElse(null);
    }

    /** The latest document of a kind that this person has to sign for; null if there is none. */
    String document(String kind, Interview interview, InterviewPerson person) {
      return documents.ofCase(interview.subject()).stream().filter(document -> document.kind().equals(kind))
          .filter(document -> documents.receiptsOf(document).stream()
              .anyMatch(receipt -> Long.valueOf(person.personId()).equals(receipt.personId())))
          .reduce((one, later) -> later).map(document -> document.ref()).orElse(null);
    }
  }

  /**
   * One summons as the page shows it.
   *
   * @param own whether it is the viewer's own, not one he drafts for
   * @param task the viewer's own open task; null if there is none
   * @param notice reference of the notice, for the summoned person
   * @param minutes reference of the locked minutes, likewise
   * @param candidates whom he may authorise to draft
   */
  record Summons(InterviewPerson person, Interview interview, boolean own, String task, String notice,
      String minutes, LocalDate answerDueOn, List<Person> candidates) {

    /** Whether it is still to be held. */
    public boolean upcoming() {
      return List.of("NOTIFIED", "ANSWERED", "RESCHEDULING").contains(interview.state().name());
    }

    /** Whether a draft is still of use. */
    public boolean open() {
      return person.answeredOn() == null && interview.state().name().equals("NOTIFIED");
    }
  }

  /**
   * A plan as the page shows it.
   *
   * @param dueOn null once those of the whole session are in
   */
  record Plan(InterviewPlan plan, Interview interview, LocalDate dueOn) {
  }

  @GetMapping("/desk/summons")
  String show(Viewer viewer, Model model) {
    return page(viewer, new Typed("", ""), model);
  }

  private String page(Viewer viewer, Typed typed, Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("summonses", aides.summonses(viewer).stream().map(person -> summons(viewer, person)).toList());
    model.addAttribute("promises", owed.commitments().of(viewer));
    model.addAttribute("plans", owed.plans().of(viewer).stream().map(plan -> new Plan(plan,
        interviews.byId(plan.interviewId()), owed.plans().dueOn(plan))).toList());
    return "interview/summons";
  }

  private Summons summons(Viewer viewer, InterviewPerson person) {
    Interview interview = interviews.byId(person.interviewId());
    boolean own = person.personId() == viewer.personId();
    return new Summons(person, interview, own, own ? around.task(viewer, interview) : null,
        own ? around.document("INTERVIEW_NOTICE", interview, person) : null,
        own ? around.document("INTERVIEW_MINUTES", interview, person) : null, person.answeredOn() == null ? interview.answerDueOn() : null,
        own ? aides.candidates(person) : List.of());
  }

  @PostMapping("/desk/summons/{id}/aide")
  String authorise(Viewer viewer, @PathVariable long id, @RequestParam(required = false) Long aide, Model model,
      HttpServletResponse response) {
    return saved(() -> aides.authorise(viewer, id, aide), viewer, new Typed("f-aide-" + id, ""), model, response);
  }

  @PostMapping("/desk/summons/{id}/draft")
  String draft(Viewer viewer, @PathVariable long id, @RequestParam(defaultValue = "") String draft,
      @RequestParam(defaultValue = "") String seen, Model model, HttpServletResponse response) {
    return saved(() -> aides.draft(viewer, id, new Seen(seen), draft), viewer, new Typed("f-draft-" + id, draft), model, response);
  }

  @PostMapping("/desk/commitments/{id}/report")
  String report(Viewer viewer, @PathVariable long id, @RequestParam(defaultValue = "") String report,
      @RequestParam(defaultValue = "") String seen, Model model, HttpServletResponse response) {
    return saved(() -> owed.commitments().report(viewer, id, new Seen(seen), report), viewer,
        new Typed("f-report-" + id, report), model, response);
  }

  @PostMapping("/desk/summons/{id}/plan")
  String plan(Viewer viewer, @PathVariable long id, @RequestParam(defaultValue = "") String plan,
      @RequestParam(defaultValue = "") String seen, Model model, HttpServletResponse response) {
    return saved(() -> owed.plans().submit(viewer, id, new Seen(seen), plan), viewer, new Typed("f-plan-" + id, plan), model,
        response);
  }

  /**
   * What one of the small forms held.
   *
   * @param at id of the field
   */
  record Typed(String at, String text) {

    /** What a field shows: what was typed into it, else what is stored. */
    public String in(String field, String stored) {
      return at.equals(field) ? text : stored;
    }

    /** The mark of what is stored now. */
    public String mark(String stored) {
      return Seen.of(stored).mark();
    }

    /** Whether a field shows other words than those that are stored. */
    public boolean differs(String field, String stored) {
      return at.equals(field) && stored != null && !stored.equals(text);
    }
  }

  /** Does it, or shows the page again with the fault beside what was typed. */
  private String saved(Runnable deed, Viewer viewer, Typed typed, Model model, HttpServletResponse response) {
    try {
      deed.run();
      return "redirect:/desk/summons";
    } catch (DomainException refusal) {
      if (!refusal.leavesForm()) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      model.addAttribute("fault", texts.error(refusal.getMessage(), refusal.arguments().toArray()));
      return page(viewer, typed, model);
    }
  }
}
