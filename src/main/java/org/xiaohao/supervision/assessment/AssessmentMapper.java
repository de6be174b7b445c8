package org.xiaohao.supervision.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface AssessmentMapper {

  void insert(@Param("ref") String ref, @Param("countyId") long countyId, @Param("monthOn") LocalDate monthOn);

  Optional<Assessment> findById(@Param("id") long id);

  Optional<Assessment> findByRef(@Param("ref") String ref);

  Optional<Assessment> findByMonth(@Param("countyId") long countyId, @Param("monthOn") LocalDate monthOn);

  Optional<Long> lock(@Param("id") long id);

  /** Records of a month that the person may see. */
  List<Assessment> listVisible(@Param("viewer") Viewer viewer, @Param("monthOn") LocalDate monthOn);

  void insertValue(@Param("assessmentId") long assessmentId, @Param("value") IndicatorValue value,
      @Param("personId") long personId, @Param("officeId") long officeId);

  /** All versions, oldest first. */
  List<IndicatorValue> listValues(@Param("assessmentId") long assessmentId);
}
