package org.xiaohao.supervision.inspection.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.StreamedForm;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.inspection.CovertVisit;
import org.xiaohao.supervision.inspection.CovertVisits;
import org.xiaohao.supervision.inspection.FindingEntry;
import org.xiaohao.supervision.inspection.VisitFindings;
import org.xiaohao.supervision.inspection.VisitPlans;

/** The page for the phone in the field: works without script; with it, entries wait on the device for a network. */
@Controller
class FieldPages {

  private static final String PURPOSE = "EVIDENCE";
  private static final StreamedForm.Limits LIMITS = new StreamedForm.Limits(12, 8000, 110L * 1024 * 1024);
  private static final int MOST_PHOTOS = 5;

  private final CovertVisits visits;
  private final VisitFindings findings;
  private final VisitPlans plans;
  private final Photos photos;
  private final Binding binding;

  FieldPages(CovertVisits visits, VisitFindings findings, VisitPlans plans, Photos photos, Binding binding) {
    this.visits = visits;
    this.findings = findings;
    this.plans = plans;
    this.photos = photos;
    this.binding = binding;
  }

  /** Reads the typed fields of an entry. */
  @Component
  record Binding(FormBinder binder, ObjectMapper mapper) {

    FindingEntry entry(ObjectNode fields) {
      if (fields.path("key").asText().isBlank()) {
        fields.put("key", UUID.randomUUID().toString());
      }
      return binder.bind(fields, FindingEntry.class);
    }
  }

  @GetMapping("/visits/{ref}/field")
  String field(Viewer viewer, @PathVariable String ref, Model model) {
    CovertVisit visit = findings.requireMayAdd(viewer, ref);
    model.addAttribute("visit", visit);
    model.addAttribute("villages", plans.villages(visit));
    model.addAttribute("findings", findings.of(visit));
    return "inspection/field";
  }

  /** Text fields stand before the photos in the form. An entry that came before is taken as sent. */
  @PostMapping("/visits/{ref}/findings")
  String add(Viewer viewer, @PathVariable String ref, HttpServletRequest request) throws IOException {
    Incoming incoming = new Incoming(findings.requireMayAdd(viewer, ref));
    new StreamedForm(request, LIMITS).read(incoming);
    findings.add(viewer, ref, incoming.entry(), incoming.stored);
    return "redirect:/visits/" + ref + "/field";
  }

  /** Sends a photo as a download; whoever sees the visit may have it, and that goes on record first. */
  @GetMapping("/visits/{ref}/photos/{id}")
  void photo(Viewer viewer, @PathVariable String ref, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    CovertVisit visit = visits.byRef(viewer, ref);
    if (findings.photos(visit).stream().noneMatch(photo -> photo.attachmentId() == id)) {
      throw DomainException.notFound("unknown");
    }
    AttachmentView file = photos.open(viewer, visit.subject(), id);
    response.setContentType("application/octet-stream");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(file.safeName(), StandardCharsets.UTF_8).build().toString());
    photos.write(id, response.getOutputStream());
  }

  /** The parts as they arrive. */
  private final class Incoming implements StreamedForm.Parts {

    private final CovertVisit visit;
    private final ObjectNode fields = binding.mapper().createObjectNode();
    private final List<Long> stored = new ArrayList<>();
    private FindingEntry entry;

    Incoming(CovertVisit visit) {
      this.visit = visit;
    }

    FindingEntry entry() {
      if (entry == null) {
        entry = binding.entry(fields);
        if (!findings.known(visit, entry.key())) {
          findings.check(visit, entry);
        }
      }
      return entry;
    }

    @Override
    public void field(String name, String value) {
      if (List.of("village", "foundAt", "text", "key").contains(name)) {
        fields.put(name, value);
      }
    }

    @Override
    public void file(String name, String fileName, String declaredType, InputStream content) throws IOException {
      if (stored.size() == MOST_PHOTOS) {
        throw DomainException.invalid("photo", "inspection.photos.most", MOST_PHOTOS);
      }
      if (!findings.known(visit, entry().key())) {
        stored.add(photos.store(visit.subject(), new Upload(PURPOSE, fileName, declaredType, content)));
      }
    }
  }
}
