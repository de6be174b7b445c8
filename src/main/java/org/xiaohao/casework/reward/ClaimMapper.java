package org.xiaohao.casework.reward;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Claims on their way between zones. */
@Mapper
interface ClaimMapper {

  void insert(SentClaim claim);

  void delete(@Param("id") long id);
}
