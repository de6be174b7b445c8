package org.xiaohao.platform.supervising;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface SupervisionMapper {

  void insert(@Param("ref") String ref, @Param("subject") CaseRef subject, @Param("officeId") long officeId,
      @Param("on") LocalDate on, @Param("personId") long personId);

  Optional<Supervision> findByRef(@Param("ref") String ref);

  Optional<Supervision> findById(@Param("id") long id);

  List<Supervision> listOpenByCase(@Param("subject") CaseRef subject);

  /** Of the viewer's offices, less what the viewer is kept from; newest first. */
  List<Supervision> list(@Param("viewer") Viewer viewer, @Param("offices") Collection<Long> offices,
      @Param("before") long before, @Param("limit") int limit);

  List<Long> listSupervised(@Param("kind") String kind, @Param("ids") Collection<Long> ids);

  int end(@Param("id") long id, @Param("on") LocalDate on, @Param("personId") Long personId);

  void insertRequest(@Param("supervisionId") long supervisionId, @Param("no") int no,
      @Param("kind") SupervisionRequest.Kind kind, @Param("on") LocalDate on, @Param("personId") long personId,
      @Param("dueOn") LocalDate dueOn);

  void updateDueOn(@Param("id") long id, @Param("dueOn") LocalDate dueOn);

  Optional<SupervisionRequest> findRequest(@Param("id") long id);

  List<SupervisionRequest> listRequests(@Param("supervisionId") long supervisionId);

  int answer(@Param("id") long id, @Param("on") LocalDate on, @Param("personId") long personId,
      @Param("officeId") long officeId);
}
