package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface ItemHistoryMapper {

  List<PeriodTally> tally(@Param("viewer") Viewer viewer, @Param("placePath") String placePath,
      @Param("from") LocalDate from, @Param("to") LocalDate to);

  List<DepartmentTally> tallyByDepartment(@Param("viewer") Viewer viewer, @Param("placePath") String placePath,
      @Param("from") LocalDate from, @Param("to") LocalDate to);

  List<LateItem> listLate(@Param("viewer") Viewer viewer, @Param("placePath") String placePath, @Param("to") LocalDate to);
}
