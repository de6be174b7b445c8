package org.xiaohao.casework.clue.web;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.clue.ClueDossiers;
import org.xiaohao.casework.clue.ClueExtensions;
import org.xiaohao.casework.clue.ClueView;
import org.xiaohao.casework.clue.ExtensionReason;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;

/** Clues as JSON, with the abilities of the page. */
@RestController
@RequestMapping("/api/v1/clues")
class ClueApi {

  private final ClueDossiers dossiers;
  private final ClueExtensions extensions;

  ClueApi(ClueDossiers dossiers, ClueExtensions extensions) {
    this.dossiers = dossiers;
    this.extensions = extensions;
  }

  /** Codes and dates; with {@code texts=true} also what lies sealed, which goes on record. */
  @GetMapping("/{ref}")
  ClueView show(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "false") boolean texts) {
    return dossiers.of(viewer, ref, texts);
  }

  @PostMapping("/{ref}/extend")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void extend(Viewer viewer, @PathVariable String ref, @RequestBody Extension extension) {
    if (extension.dueOn() == null || extension.reason() == null) {
      throw DomainException.invalid(extension.dueOn() == null ? "dueOn" : "reason", "form.NotNull");
    }
    extensions.extend(viewer, ref, extension.dueOn(), extension.reason());
  }

  /** More time for a verification. */
  record Extension(LocalDate dueOn, ExtensionReason reason) {
  }
}
