package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface ParentProblemMapper {

  void insert(@Param("problem") ParentProblem problem);

  Optional<ParentProblem> findByRef(@Param("ref") String ref);

  Optional<ParentProblem> findById(@Param("id") long id);

  Optional<ParentProblem> lock(@Param("id") long id);

  int countOpen(@Param("id") long id);

  void updateClosed(@Param("id") long id, @Param("on") LocalDate on);

  void insertAnswer(@Param("listId") long listId, @Param("problemId") long problemId, @Param("countyId") long countyId,
      @Param("officeId") long officeId);

  Optional<CountyAnswer> findAnswer(@Param("listId") long listId);

  Optional<Long> findListOfItem(@Param("itemId") long itemId);

  int updateState(@Param("listId") long listId, @Param("from") AnswerState from, @Param("to") AnswerState to);

  void updateAnswer(@Param("listId") long listId, @Param("form") ProblemAnswer form, @Param("personId") long personId,
      @Param("on") LocalDate on);

  void updateVerdict(@Param("listId") long listId, @Param("form") NoneHereCheck form, @Param("personId") long personId,
      @Param("on") LocalDate on);

  List<Long> listNoneReported(@Param("officeId") long officeId);

  void insertDraw(@Param("draw") NoneHereDraw draw);

  Optional<NoneHereDraw> findDraw(@Param("ref") String ref);

  void updateDrawn(@Param("listId") long listId, @Param("drawId") long drawId);

  List<ParentProblem> listVisible(@Param("viewer") Viewer viewer, @Param("aspect") String aspect,
      @Param("after") long after, @Param("limit") int limit);

  List<AspectTally> tallyAspects(@Param("viewer") Viewer viewer);

  boolean isVisible(@Param("viewer") Viewer viewer, @Param("id") long id);

  List<AnswerRow> listAnswers(@Param("viewer") Viewer viewer, @Param("filter") AnswerFilter filter,
      @Param("after") long after, @Param("limit") int limit);

  int countAnswers(@Param("viewer") Viewer viewer, @Param("filter") AnswerFilter filter);

  List<AnswerRow> listCells(@Param("viewer") Viewer viewer, @Param("problems") List<Long> problems);

  List<ChildTally> tallyChildren(@Param("viewer") Viewer viewer, @Param("problems") List<Long> problems);
}
