package org.xiaohao.platform.web.filter;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;

/** The filters a person keeps, for programs; {@code GET /api/v1/tasks} takes the query of one as it stands. */
@RestController
@RequestMapping("/api/v1/task-filters")
class FilterApi {

  private final SavedFilters saved;

  FilterApi(SavedFilters saved) {
    this.saved = saved;
  }

  /** A filter to keep; {@code query} as in the address of the work list. */
  record NewFilter(String name, String query) {
  }

  /** Another name. */
  record Renamed(String name) {
  }

  @GetMapping
  List<SavedFilter> list(Viewer viewer) {
    return saved.of(viewer);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  SavedFilter save(Viewer viewer, @RequestBody NewFilter body) {
    return saved.save(viewer, body.name(), AskedFilter.parse(body.query()));
  }

  @PutMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void rename(Viewer viewer, @PathVariable long id, @RequestBody Renamed body) {
    saved.rename(viewer, id, body.name());
  }

  /** The list opens with it, or, if it did already, as usual. */
  @PostMapping("/{id}/prefer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void prefer(Viewer viewer, @PathVariable long id) {
    saved.prefer(viewer, id);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(Viewer viewer, @PathVariable long id) {
    saved.delete(viewer, id);
  }
}
