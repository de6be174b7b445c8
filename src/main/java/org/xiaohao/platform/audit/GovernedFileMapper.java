package org.xiaohao.platform.audit;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface GovernedFileMapper {

  /** 1 if no start knew the file. */
  int insertIfNew(@Param("name") String name, @Param("sha256") String sha256);

  /** 1 if the file was another at the start before. */
  int updateIfOther(@Param("name") String name, @Param("sha256") String sha256);
}
