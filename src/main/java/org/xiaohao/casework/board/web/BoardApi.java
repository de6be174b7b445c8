package org.xiaohao.casework.board.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.board.Board;
import org.xiaohao.casework.board.Boards;
import org.xiaohao.platform.access.Viewer;

/** The board as JSON. */
@RestController
@RequestMapping("/api/v1/board")
class BoardApi {

  private final Boards boards;

  BoardApi(Boards boards) {
    this.boards = boards;
  }

  @Operation(summary = "Figures of an area; the query of each brings its rows from /api/v1/items")
  @GetMapping
  Board board(Viewer viewer, @RequestParam(required = false) Long area) {
    return boards.of(viewer, area);
  }
}
