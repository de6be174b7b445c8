package org.xiaohao.casework.protection;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ProtectionMapper {

  void insert(Protection protection);

  void update(Protection protection);

  Optional<Protection> findById(@Param("id") long id);

  Optional<Protection> lockById(@Param("id") long id);

  Optional<Protection> findByRef(@Param("ref") String ref);

  Optional<Protection> lockOfReport(@Param("reportId") long reportId);

  Optional<Protection> findOfReport(@Param("reportId") long reportId);
}
