package org.xiaohao.casework.interview.web;

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
import org.xiaohao.casework.interview.Interviews;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/** The page of those who are summoned: what for, what to bring, what is due, what they promised. */
@Controller
class SummonsPages {

  private final Aides aides;
  private final Commitments commitments;
  private final Interviews interviews;
  private final Around around;

  SummonsPages(Aides aides, Commitments commitments, Interviews interviews, Around around) {
    this.aides = aides;
    this.commitments = commitments;
    this.interviews = interviews;
    this.around = around;
  }

  /** Open tasks and notices of an interview. */
  @Component
  record Around(WorkItems items, Documents documents) {

    String task(Viewer viewer, Interview interview) {
      return items.openOf(interview.subject()).stream()
          .filter(item -> item.assigneeId() != null && item.assigneeId() == viewer.personId())
          .map(WorkItem::ref).findFirst().orElse(null);
    }

    /** The latest notice that this person has to sign for. */
    String notice(Interview interview, InterviewPerson person) {
      return documents.ofCase(interview.subject()).stream()
          .filter(document -> document.kind().equals("INTERVIEW_NOTICE"))
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
   * @param candidates whom he may authorise to draft
   */
  record Summons(InterviewPerson person, Interview interview, boolean own, String task, String notice,
      LocalDate answerDueOn, List<Person> candidates) {

    /** Whether a draft is still of use. */
    public boolean open() {
      return person.answeredOn() == null && interview.state().name().equals("NOTIFIED");
    }
  }

  @GetMapping("/desk/summons")
  String show(Viewer viewer, Model model) {
    model.addAttribute("summonses", aides.summonses(viewer).stream().map(person -> summons(viewer, person)).toList());
    model.addAttribute("promises", commitments.of(viewer));
    return "interview/summons";
  }

  private Summons summons(Viewer viewer, InterviewPerson person) {
    Interview interview = interviews.byId(person.interviewId());
    boolean own = person.personId() == viewer.personId();
    return new Summons(person, interview, own, own ? around.task(viewer, interview) : null,
        own ? around.notice(interview, person) : null, person.answeredOn() == null ? interview.answerDueOn() : null,
        own ? aides.candidates(person) : List.of());
  }

  @PostMapping("/desk/summons/{id}/aide")
  String authorise(Viewer viewer, @PathVariable long id, @RequestParam(required = false) Long aide) {
    aides.authorise(viewer, id, aide);
    return "redirect:/desk/summons";
  }

  @PostMapping("/desk/summons/{id}/draft")
  String draft(Viewer viewer, @PathVariable long id, @RequestParam(defaultValue = "") String draft) {
    aides.draft(viewer, id, draft);
    return "redirect:/desk/summons";
  }

  @PostMapping("/desk/commitments/{id}/report")
  String report(Viewer viewer, @PathVariable long id, @RequestParam(defaultValue = "") String report) {
    commitments.report(viewer, id, report);
    return "redirect:/desk/summons";
  }
}
