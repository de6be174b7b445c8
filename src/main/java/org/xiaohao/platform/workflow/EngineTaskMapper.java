package org.xiaohao.platform.workflow;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads the engine's task ids in order; the engine's own query cannot page by key. */
@Mapper
interface EngineTaskMapper {

  List<String> listTaskIds(@Param("after") String after, @Param("limit") int limit);
}
