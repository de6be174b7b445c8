package org.xiaohao.casework.problem;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;

@Mapper
interface FindingMapper {

  void insertSource(@Param("listId") long listId, @Param("source") CaseRef source);

  void insertFinding(@Param("listId") long listId, @Param("finding") Finding finding);

  void insertLink(@Param("findingId") long findingId, @Param("itemId") long itemId);

  List<FindingView> listByList(@Param("listId") long listId);

  List<FindingView> listByItem(@Param("itemId") long itemId);

  List<FindingItem> listItems(@Param("source") CaseRef source);
}
