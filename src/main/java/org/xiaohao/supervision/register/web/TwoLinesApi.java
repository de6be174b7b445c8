package org.xiaohao.supervision.register.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.register.LineDifference;
import org.xiaohao.supervision.register.LineImport;
import org.xiaohao.supervision.register.LineResolution;
import org.xiaohao.supervision.register.LineRow;
import org.xiaohao.supervision.register.ReliefLine;
import org.xiaohao.supervision.register.TwoLines;
import org.xiaohao.supervision.register.TwoLinesMatches;

/** The two lists of counties as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class TwoLinesApi {

  private static final int PAGE = 100;

  private final TwoLinesMatches matches;
  private final FormBinder binder;

  TwoLinesApi(TwoLinesMatches matches, FormBinder binder) {
    this.matches = matches;
    this.binder = binder;
  }

  @GetMapping("/two-lines")
  Page<TwoLines> list(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(matches.list(viewer, before, PAGE + 1), PAGE, TwoLines::id);
  }

  @PostMapping("/two-lines")
  ResponseEntity<Map<String, String>> take(Viewer viewer,
      @RequestBody @Schema(implementation = LineImport.class) JsonNode form) {
    return Opened.in("/api/v1/two-lines", matches.take(viewer, binder.bind(form, LineImport.class)));
  }

  @GetMapping("/two-lines/{ref}/{line}")
  Page<LineDifference> differences(Viewer viewer, @PathVariable String ref, @PathVariable ReliefLine line,
      @RequestParam(name = "cursor", defaultValue = "0") int after) {
    return Page.of(matches.differences(matches.byRef(viewer, ref), line, after, PAGE + 1), PAGE, LineDifference::number);
  }

  @PostMapping("/two-lines/{ref}/{line}/{list}/{number}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void resolve(Viewer viewer, @PathVariable String ref, @PathVariable ReliefLine line, @PathVariable long list,
      @PathVariable int number, @RequestBody @Schema(implementation = LineResolution.class) JsonNode form) {
    matches.requireResolving(viewer, ref);
    matches.resolve(viewer, ref, new LineRow(line, list, number), binder.bind(form, LineResolution.class));
  }
}
