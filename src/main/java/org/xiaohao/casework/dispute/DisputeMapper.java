package org.xiaohao.casework.dispute;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DisputeMapper {

  void insert(Dispute dispute);

  void update(Dispute dispute);

  Optional<Dispute> findById(@Param("id") long id);

  Optional<Dispute> lockById(@Param("id") long id);

  Optional<Dispute> findByRef(@Param("ref") String ref);

  Optional<Dispute> findOpenByRaiser(@Param("reportId") long reportId);
}
