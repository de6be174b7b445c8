package org.xiaohao.casework.problem.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.problem.ExtensionRequest;
import org.xiaohao.casework.problem.ItemEvidence;
import org.xiaohao.casework.problem.ItemExtensions;
import org.xiaohao.casework.problem.ItemReopening;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.FormBinder;

/** What is done to an item outside its tasks: described evidence, households, a relapse; one at a time. */
@RestController
@RequestMapping("/api/v1/items/{ref}")
class ItemApi {

  private final ItemEvidence evidence;
  private final EvidenceIntake intake;
  private final ItemReopening reopening;
  private final ItemExtensions extensions;
  private final FormBinder binder;

  ItemApi(ItemEvidence evidence, EvidenceIntake intake, ItemReopening reopening, ItemExtensions extensions,
      FormBinder binder) {
    this.evidence = evidence;
    this.intake = intake;
    this.reopening = reopening;
    this.extensions = extensions;
    this.binder = binder;
  }

  /** Evidence that is only described. */
  record Described(@NotBlank @Size(max = 500) String description) {
  }

  /** Evidence with its file, which stands last in the form. */
  record WithFile(String description, @Schema(type = "string", format = "binary") String file) {
  }

  /** The evidence of one household. */
  record Tick(@NotNull Long evidence) {
  }

  /** Why the item is reopened. */
  record Relapse(@NotBlank @Size(max = 1000) String reason) {
  }

  @PostMapping("/evidence")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, Long> add(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = Described.class) JsonNode form) {
    return Map.of("id", evidence.add(viewer, ref, binder.bind(form, Described.class).description(), null));
  }

  @Operation(summary = "Adds evidence with a file, as the page's form does; the description stands before the file",
      requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
          mediaType = MediaType.MULTIPART_FORM_DATA_VALUE, schema = @Schema(implementation = WithFile.class))))
  @PostMapping(path = "/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, Long> add(Viewer viewer, @PathVariable String ref, HttpServletRequest request) throws IOException {
    return Map.of("id", intake.from(viewer, ref).read(request));
  }

  @PutMapping("/lines/{line}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void tick(Viewer viewer, @PathVariable String ref, @PathVariable int line,
      @RequestBody @Schema(implementation = Tick.class) JsonNode form) {
    evidence.tick(viewer, ref, line, binder.bind(form, Tick.class).evidence());
  }

  @DeleteMapping("/lines/{line}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void untick(Viewer viewer, @PathVariable String ref, @PathVariable int line) {
    evidence.untick(viewer, ref, line);
  }

  /** Asks for a later date; the date moves when the office that signs off approves (M15). */
  @PostMapping("/extensions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void extend(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = ExtensionRequest.class) JsonNode form) {
    extensions.apply(viewer, ref, binder.bind(form, ExtensionRequest.class));
  }

  @PostMapping("/reopen")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reopen(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = Relapse.class) JsonNode form) {
    reopening.reopen(viewer, ref, binder.bind(form, Relapse.class).reason());
  }
}
