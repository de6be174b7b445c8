package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PolicyMapper {

  void insert(@Param("item") ProblemItem item, @Param("document") PolicyDocument document, @Param("personId") long personId,
      @Param("officeId") long officeId, @Param("on") LocalDate on);

  List<PolicyDocumentView> listByItem(@Param("itemId") long itemId);
}
