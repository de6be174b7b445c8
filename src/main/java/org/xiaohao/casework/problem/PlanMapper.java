package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PlanMapper {

  void insertNotice(@Param("item") ProblemItem item, @Param("number") String number,
      @Param("notice") NoticeDraft notice, @Param("personId") long personId, @Param("on") LocalDate on);

  List<NoticeView> listNotices(@Param("itemId") long itemId);

  void insertPlan(@Param("item") ProblemItem item, @Param("plan") PlanSubmission plan,
      @Param("personId") long personId, @Param("on") LocalDate on);

  Optional<PlanView> findLastPlan(@Param("itemId") long itemId);

  List<PlanView> listPlans(@Param("itemId") long itemId);

  void insertMeasure(@Param("planId") long planId, @Param("number") int number,
      @Param("measure") PlanSubmission.Measure measure);

  List<MeasureView> listMeasures(@Param("itemId") long itemId);

  void updatePlan(@Param("item") ProblemItem item, @Param("state") String state, @Param("opinion") String opinion,
      @Param("personId") long personId, @Param("on") LocalDate on);

  void insertObjection(@Param("item") ProblemItem item, @Param("grounds") String grounds,
      @Param("personId") long personId, @Param("on") LocalDate on);

  Optional<ObjectionView> findObjection(@Param("itemId") long itemId, @Param("round") int round);

  List<ObjectionView> listObjections(@Param("itemId") long itemId);

  void updateObjection(@Param("item") ProblemItem item, @Param("decision") ObjectionDecision decision,
      @Param("personId") long personId, @Param("on") LocalDate on);
}
