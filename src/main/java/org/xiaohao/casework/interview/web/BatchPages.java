package org.xiaohao.casework.interview.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.xiaohao.casework.interview.InterviewBatchForm;
import org.xiaohao.casework.interview.InterviewBatches;
import org.xiaohao.casework.interview.NegativeList;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.platform.workflow.InvalidForm;

/** The page that shows whom a batch of interviews would summon, and proposes it (S48); the same as JSON. */
@Controller
class BatchPages {

  private final InterviewBatches batches;
  private final NegativeList negativeList;
  private final FormBinder binder;
  private final ObjectMapper mapper;
  private final Texts texts;

  BatchPages(InterviewBatches batches, NegativeList negativeList, FormBinder binder, ObjectMapper mapper, Texts texts) {
    this.batches = batches;
    this.negativeList = negativeList;
    this.binder = binder;
    this.mapper = mapper;
    this.texts = texts;
  }

  @GetMapping("/desk/interviews/batch")
  String show(Viewer viewer, Model model) {
    return page(viewer, new LinkedMultiValueMap<>(), null, model);
  }

  @PostMapping("/desk/interviews/batch")
  String propose(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    try {
      batches.propose(viewer, binder.bind(tree(typed), InterviewBatchForm.class));
      return "redirect:/desk/interviews";
    } catch (DomainException refusal) {
      if (refusal.kind() != DomainException.Kind.INVALID) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      return page(viewer, typed, refusal, model);
    }
  }

  @PostMapping("/api/v1/interview-batches")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void propose(Viewer viewer, @RequestBody @Schema(implementation = InterviewBatchForm.class) JsonNode form) {
    batches.propose(viewer, binder.bind(form, InterviewBatchForm.class));
  }

  private ObjectNode tree(MultiValueMap<String, String> typed) {
    ObjectNode node = mapper.createObjectNode();
    for (String name : Set.of("leader", "attendees", "reason")) {
      String value = typed.getFirst(name);
      if (value != null && !value.isBlank()) {
        node.put(name, value);
      }
    }
    for (String name : Set.of("sessions", "negativeCodes")) {
      typed.getOrDefault(name, List.of()).forEach(node.withArray(name)::add);
    }
    return node;
  }

  private String page(Viewer viewer, MultiValueMap<String, String> typed, DomainException refusal, Model model) {
    List<InterviewBatches.Row> rows = batches.rows(viewer);
    model.addAttribute("rows", rows);
    model.addAttribute("leaders", batches.leaders(rows));
    model.addAttribute("negatives", negativeList.today());
    model.addAttribute("typed", typed);
    model.addAttribute("first", typed.isEmpty());
    model.addAttribute("faults", faults(typed.getOrDefault("sessions", List.of()), refusal));
    return "interview/batch";
  }

  /** What is wrong: by field, and for a session by its reference. */
  private Map<String, String> faults(List<String> sessions, DomainException refusal) {
    Map<String, String> faults = new LinkedHashMap<>();
    List<InvalidForm.Fault> all = refusal == null ? List.of() : refusal instanceof InvalidForm form ? form.faults()
        : List.of(new InvalidForm.Fault(refusal.field(), refusal.getMessage(), refusal.arguments()));
    all.forEach(one -> faults.put(row(sessions, one.field()), texts.error(one.key(), one.arguments().toArray())));
    return faults;
  }

  private static String row(List<String> sessions, String field) {
    return field.startsWith("sessions[") ? sessions.get(Integer.parseInt(field.replaceAll("\\D", ""))) : field;
  }
}
