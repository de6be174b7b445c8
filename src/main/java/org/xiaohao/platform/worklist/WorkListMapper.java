package org.xiaohao.platform.worklist;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface WorkListMapper {

  List<WorkRow> list(@Param("viewer") Viewer viewer, @Param("branches") List<WorkBranch> branches,
      @Param("wish") WorkWish wish, @Param("after") WorkCursor after, @Param("limit") int limit);

  List<WorkRow> listFollowed(@Param("viewer") Viewer viewer, @Param("state") WorkItem.State state,
      @Param("wish") WorkWish wish, @Param("after") WorkCursor after, @Param("limit") int limit);

  List<WorkRow> listByReference(@Param("viewer") Viewer viewer, @Param("reference") String reference,
      @Param("limit") int limit);

  int count(@Param("viewer") Viewer viewer, @Param("branches") List<WorkBranch> branches, @Param("wish") WorkWish wish,
      @Param("limit") int limit);

  int countFollowed(@Param("viewer") Viewer viewer, @Param("state") WorkItem.State state, @Param("wish") WorkWish wish,
      @Param("limit") int limit);
}
