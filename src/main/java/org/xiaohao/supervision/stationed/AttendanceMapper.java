package org.xiaohao.supervision.stationed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Attendance of cadres with its changes, and spot checks. */
@Mapper
interface AttendanceMapper {

  void insert(@Param("cadreId") long cadreId, @Param("entry") AttendanceEntry entry, @Param("personId") long personId,
      @Param("at") LocalDateTime at);

  Optional<Attendance> findDay(@Param("cadreId") long cadreId, @Param("day") LocalDate day);

  void updateMark(@Param("id") long id, @Param("mark") PresenceMark mark);

  void insertEdit(@Param("before") Attendance before, @Param("mark") PresenceMark mark, @Param("personId") long personId,
      @Param("at") LocalDateTime at);

  List<Attendance> list(@Param("cadreId") long cadreId, @Param("before") LocalDate before, @Param("limit") int limit);

  /** Changes of days from the first to the last of them. */
  List<AttendanceEdit> listEdits(@Param("cadreId") long cadreId, @Param("from") LocalDate from, @Param("to") LocalDate to);

  void insertCheck(@Param("cadreId") long cadreId, @Param("check") NewSpotCheck check, @Param("officeId") long officeId,
      @Param("personId") long personId);

  List<SpotCheck> listChecks(@Param("cadreId") long cadreId, @Param("before") long before, @Param("limit") int limit);
}
