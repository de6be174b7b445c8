package org.xiaohao.casework.report;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReportReferralMapper {

  void insert(@Param("reportId") long reportId, @Param("number") String number);

  Optional<String> findNumber(@Param("reportId") long reportId);
}
