package org.xiaohao.platform.web.filter;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SavedFilterMapper {

  List<SavedFilter> listByPerson(long personId);

  void insert(@Param("personId") long personId, @Param("name") String name, @Param("query") String query);

  int rename(@Param("id") long id, @Param("personId") long personId, @Param("name") String name);

  void prefer(@Param("personId") long personId, @Param("id") Long id);

  int delete(@Param("id") long id, @Param("personId") long personId);
}
