package org.xiaohao.casework.interview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Chief;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.InvalidForm;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.Claims;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/** The areas that rank low with prominent problems, and proposing their interviews together: one session each (S48). */
@Service
public class InterviewBatches {

  private static final int MOST = 100;
  private static final String TASK = "interview/proposeInterview";

  private final InterviewMapper mapper;
  private final InterviewAreas areas;
  private final Around around;
  private final Work work;
  private final ObjectMapper json;

  InterviewBatches(InterviewMapper mapper, InterviewAreas areas, Around around, Work work, ObjectMapper json) {
    this.mapper = mapper;
    this.areas = areas;
    this.around = around;
    this.work = work;
    this.json = json;
  }

  /** What sessions rest on, and whom they summon. */
  @Component("interviewBatchAround")
  record Around(TriggerFacts facts, SummonedPosts posts) {
  }

  /** The tasks that the batch does one by one. */
  @Component("interviewBatchWork")
  record Work(WorkItems items, Claims claims, Tasks tasks) {
  }

  /** One area: what it is proposed for, and whom the post register names (S19). */
  public record Row(Interview interview, String area, List<TriggerFact> facts, List<Chief> summoned) {
  }

  /** The sessions that wait for a proposal by the person's offices, oldest first. */
  public List<Row> rows(Viewer viewer) {
    List<Long> offices = viewer.officesWith(Set.of(Role.SUPERVISION_OFFICE));
    if (offices.isEmpty()) {
      throw DomainException.forbidden("trigger.not.your.office");
    }
    return mapper.listBatch(viewer, offices, MOST).stream().map(one -> new Row(one,
        areas.division(one.areaDivisionId()).name(), around.facts().of(one), around.posts().proposed(one))).toList();
  }

  /** Who may lead the sessions. */
  public List<Chief> leaders(List<Row> rows) {
    return rows.stream().flatMap(row -> areas.leaders(row.interview()).stream()).distinct().toList();
  }

  /** Proposes all of them or none; every refusal names its row. */
  @Transactional
  public void propose(Viewer viewer, InterviewBatchForm form) {
    List<Row> rows = rows(viewer);
    List<InvalidForm.Fault> faults = new ArrayList<>();
    for (int i = 0; i < form.sessions().size(); i++) {
      String ref = form.sessions().get(i);
      try {
        propose(viewer, rows.stream().filter(row -> row.interview().ref().equals(ref)).findFirst()
            .orElseThrow(() -> DomainException.invalid("sessions", "interview.batch.gone")), form);
      } catch (InvalidForm refusal) {
        throw refusal;
      } catch (DomainException refusal) {
        faults.add(new InvalidForm.Fault("sessions[" + i + "]", refusal.getMessage(), refusal.arguments()));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidForm(faults);
    }
  }

  private void propose(Viewer viewer, Row row, InterviewBatchForm form) {
    WorkItem item = work.items().openOf(row.interview().subject()).stream()
        .filter(open -> open.formKey().equals(TASK)).findFirst()
        .orElseThrow(() -> DomainException.invalid("sessions", "interview.batch.gone"));
    if (item.state() == WorkItem.State.OPEN) {
      work.claims().claim(viewer, item.ref());
    } else if (item.assigneeId() == null || item.assigneeId() != viewer.personId()) {
      throw DomainException.invalid("sessions", "interview.batch.held");
    }
    Map<String, Object> proposal = new HashMap<>();
    proposal.put("proposal", "PROPOSE");
    proposal.put("negativeCodes", form.negativeCodes());
    proposal.put("persons", row.summoned().stream().map(Chief::postId).toList());
    proposal.put("leader", form.leader());
    proposal.put("attendees", form.attendees());
    proposal.put("reason", form.reason());
    work.tasks().complete(viewer, item.ref(), json.<JsonNode>valueToTree(proposal));
  }
}
