package org.xiaohao.platform.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;

@Mapper
interface WorkItemMapper {

  Optional<CaseRef> findCase(@Param("reference") String reference);

  void insert(@Param("item") NewWorkItem item, @Param("ref") String ref, @Param("state") WorkItem.State state,
      @Param("assigneeId") Long assigneeId, @Param("dueOn") LocalDate dueOn);

  Optional<WorkItem> findByRef(@Param("ref") String ref);

  Optional<WorkItem> findByTask(@Param("taskId") String taskId);

  Optional<Long> findLastHolder(@Param("subject") CaseRef subject, @Param("officeId") long officeId,
      @Param("role") String role);

  Optional<Long> findLastDoer(@Param("subject") CaseRef subject, @Param("formKey") String formKey);

  /** Who did tasks of the case in this person's stead, and none of his own. */
  List<Long> listDoneFor(@Param("subject") CaseRef subject, @Param("personId") long personId);

  List<WorkItem> listPersonal(@Param("personId") long personId, @Param("limit") int limit);

  List<WorkItem> listOpenByCase(@Param("subject") CaseRef subject);

  List<WorkItem> listByCase(@Param("subject") CaseRef subject);

  List<String> listOpenTaskIds(@Param("after") String after, @Param("limit") int limit);

  int move(@Param("id") long id, @Param("version") int version, @Param("state") WorkItem.State state,
      @Param("assigneeId") Long assigneeId, @Param("assignedById") Long assignedById);

  int finish(@Param("item") WorkItem item, @Param("doer") Doer doer);

  int giveOutAnew(@Param("item") NewWorkItem item, @Param("state") WorkItem.State state,
      @Param("assigneeId") Long assigneeId, @Param("dueOn") LocalDate dueOn);

  void deleteByCase(@Param("subject") CaseRef subject);

  void deleteByTask(@Param("taskId") String taskId);

  void cancel(@Param("taskId") String taskId);

  void updateDueOn(@Param("subject") CaseRef subject, @Param("clock") String clock, @Param("dueOn") LocalDate dueOn);
}
