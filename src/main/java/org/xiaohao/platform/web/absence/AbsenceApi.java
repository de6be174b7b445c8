package org.xiaohao.platform.web.absence;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.absence.Absence;
import org.xiaohao.platform.absence.AbsenceForm;
import org.xiaohao.platform.absence.Absences;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.FormBinder;

/** Absences for programs, with the same rights as the page. */
@RestController
@RequestMapping("/api/v1/absences")
class AbsenceApi {

  private final Absences absences;
  private final FormBinder binder;

  AbsenceApi(Absences absences, FormBinder binder) {
    this.absences = absences;
    this.binder = binder;
  }

  /** What the page shows: absences one may end, and those in which one stands in. */
  record Shown(List<Absence> absences, List<Absence> standingIn) {
  }

  @GetMapping
  Shown list(Viewer viewer) {
    return new Shown(absences.shown(viewer), absences.standingIn(viewer));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Absence enter(Viewer viewer, @RequestBody @Schema(implementation = AbsenceForm.class) JsonNode form) {
    return absences.enter(viewer, binder.bind(form, AbsenceForm.class));
  }

  @PostMapping("/{id}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(Viewer viewer, @PathVariable long id) {
    absences.end(viewer, id);
  }
}
