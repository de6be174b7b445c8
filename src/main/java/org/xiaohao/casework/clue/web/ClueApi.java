package org.xiaohao.casework.clue.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.clue.ClueDossiers;
import org.xiaohao.casework.clue.ClueView;
import org.xiaohao.casework.clue.ExtensionReason;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.FormBinder;

/** Clues as JSON, with the abilities of the page. */
@RestController
@RequestMapping("/api/v1/clues")
class ClueApi {

  private final ClueDossiers dossiers;
  private final CluePages.Terms terms;
  private final ClueFileIntake intake;
  private final FormBinder binder;

  ClueApi(ClueDossiers dossiers, CluePages.Terms terms, ClueFileIntake intake, FormBinder binder) {
    this.dossiers = dossiers;
    this.terms = terms;
    this.intake = intake;
    this.binder = binder;
  }

  /** Codes and dates; with {@code texts=true} also what lies sealed, which goes on record. */
  @GetMapping("/{ref}")
  ClueView show(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts) {
    return dossiers.of(viewer, ref, texts);
  }

  @PostMapping("/{ref}/extend")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void extend(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = Extension.class) JsonNode form) {
    Extension extension = binder.bind(form, Extension.class);
    terms.extensions().extend(viewer, ref, extension.dueOn(), extension.reason());
  }

  @PostMapping("/{ref}/filed-review")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void conclude(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = ReviewOutcome.class) JsonNode form) {
    ReviewOutcome outcome = binder.bind(form, ReviewOutcome.class);
    terms.reviews().conclude(viewer, ref, outcome.concludedOn(), outcome.outcome());
  }

  /** Files of the verifying team, up to ten. */
  record Files(@Schema(type = "string", format = "binary") String file) {
  }

  @Operation(summary = "Adds files of the verifying team, as the page's form does; several parts named file",
      requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
          mediaType = MediaType.MULTIPART_FORM_DATA_VALUE, schema = @Schema(implementation = Files.class))))
  @PostMapping(path = "/{ref}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, List<Long>> add(Viewer viewer, @PathVariable String ref, HttpServletRequest request) throws IOException {
    return Map.of("ids", intake.read(viewer, ref, request));
  }

  /** What came of a filed review; sealed. */
  record ReviewOutcome(@NotNull LocalDate concludedOn, @NotBlank @Size(max = 1000) String outcome) {

    @Override
    public String toString() {
      return "ReviewOutcome[hidden]";
    }
  }

  /** More time for a verification or a filed review. */
  record Extension(@NotNull LocalDate dueOn, @NotNull ExtensionReason reason) {
  }
}
