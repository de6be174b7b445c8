package org.xiaohao.platform.audit;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface AuditLogMapper {

  List<LogRow> listDeeds(@Param("viewer") Viewer viewer, @Param("filter") LogFilter filter, @Param("first") long first,
      @Param("last") long last, @Param("limit") int limit);

  List<LogRow> listReadings(@Param("viewer") Viewer viewer, @Param("filter") LogFilter filter,
      @Param("first") long first, @Param("last") long last, @Param("limit") int limit);
}
