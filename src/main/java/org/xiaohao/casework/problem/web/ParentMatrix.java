package org.xiaohao.casework.problem.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.AnswerRow;
import org.xiaohao.casework.problem.ChildTally;
import org.xiaohao.casework.problem.ParentProblem;
import org.xiaohao.casework.problem.ParentProblems;
import org.xiaohao.platform.access.Viewer;

/** Problems of the province by county, each figure as long as the list it opens (S11). */
@Component
class ParentMatrix {

  private final ParentProblems parents;

  ParentMatrix(ParentProblems parents) {
    this.parents = parents;
  }

  /**
   * One county of one problem.
   *
   * @param open children in the viewer's ledger that are still to be done
   * @param closed those that are signed off
   */
  record Cell(AnswerRow answer, int open, int closed) {
  }

  /**
   * A problem with the counties of which the viewer may know.
   *
   * @param none how many of them say "none here"
   */
  record Row(ParentProblem problem, List<Cell> cells, int open, int closed, int none) {

    /** The cell of a county; null if the problem is not addressed to it. */
    public Cell at(long countyId) {
      return cells.stream().filter(cell -> cell.answer().countyId() == countyId).findFirst().orElse(null);
    }
  }

  List<Row> rows(Viewer viewer, List<ParentProblem> problems) {
    List<AnswerRow> answers = parents.cells(viewer, problems);
    List<ChildTally> children = parents.children(viewer, problems);
    return problems.stream().map(problem -> row(problem,
        answers.stream().filter(answer -> answer.problemId() == problem.id()).toList(),
        children.stream().filter(tally -> tally.problemId() == problem.id()).toList())).toList();
  }

  private static Row row(ParentProblem problem, List<AnswerRow> answers, List<ChildTally> children) {
    List<Cell> cells = answers.stream().map(answer -> children.stream()
        .filter(tally -> tally.countyId() == answer.countyId()).findFirst()
        .map(tally -> new Cell(answer, tally.open(), tally.closed())).orElse(new Cell(answer, 0, 0))).toList();
    return new Row(problem, cells, cells.stream().mapToInt(Cell::open).sum(), cells.stream().mapToInt(Cell::closed).sum(),
        (int) answers.stream().filter(AnswerRow::noneHere).count());
  }

  /** The counties of these rows by id, each with its name, in the order in which they were asked. */
  static Map<Long, String> counties(List<Row> rows) {
    Map<Long, String> counties = new LinkedHashMap<>();
    rows.stream().flatMap(row -> row.cells().stream()).map(Cell::answer).filter(Objects::nonNull)
        .forEach(answer -> counties.putIfAbsent(answer.countyId(), answer.countyName()));
    return counties;
  }
}
