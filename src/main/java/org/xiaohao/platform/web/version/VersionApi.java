package org.xiaohao.platform.web.version;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.ProcessLine;
import org.xiaohao.platform.workflow.VersionMove;
import org.xiaohao.platform.workflow.VersionMoves;

/** Process versions and moves as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class VersionApi {

  private static final int PAGE = 100;

  private final VersionMoves moves;
  private final VersionDesk desk;

  VersionApi(VersionMoves moves, VersionDesk desk) {
    this.moves = moves;
    this.desk = desk;
  }

  /** What to start: a trial unless said otherwise. */
  record Start(String process, int from, Boolean trial) {
  }

  @Operation(summary = "Processes with their versions: the newest, and older ones on which cases run")
  @GetMapping("/processes")
  Page<ProcessLine> processes(Viewer viewer) {
    return new Page<>(moves.processes(viewer), null, null);
  }

  @GetMapping("/process-moves")
  Page<VersionMove> list(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(moves.list(viewer, before, PAGE + 1), PAGE, VersionMove::id);
  }

  @Operation(summary = "Starts a trial, or with trial=false after a finished trial the move, from a version to the newest")
  @PostMapping("/process-moves")
  ResponseEntity<Map<String, Long>> start(Viewer viewer, @RequestBody Start start) {
    long id = moves.start(viewer, start.process(), start.from(), start.trial() == null || start.trial());
    return ResponseEntity.created(URI.create("/api/v1/process-moves/" + id)).body(Map.of("id", id));
  }

  @GetMapping("/process-moves/{id}")
  VersionDesk.Shown one(Viewer viewer, @PathVariable long id) {
    return desk.shown(viewer, id);
  }
}
