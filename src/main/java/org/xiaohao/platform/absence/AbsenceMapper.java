package org.xiaohao.platform.absence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AbsenceMapper {

  void insert(@Param("form") AbsenceForm form, @Param("enteredById") long enteredById);

  long lastInserted();

  Optional<Absence> findById(@Param("id") long id);

  /** Locks the people between whom an absence is entered, so that two entered at once see each other. */
  List<Long> lockPeople(@Param("ids") Collection<Long> ids);

  /** Absences of this person, or in which he is the substitute, that touch these days. */
  List<Absence> listTouching(@Param("personId") long personId, @Param("fromOn") LocalDate fromOn,
      @Param("toOn") LocalDate toOn);

  List<Absence> listOf(@Param("personIds") Collection<Long> personIds, @Param("since") LocalDate since,
      @Param("limit") int limit);

  List<Absence> listStandingIn(@Param("personId") long personId, @Param("since") LocalDate since,
      @Param("limit") int limit);

  List<Long> listAbsent(@Param("substituteId") long substituteId, @Param("on") LocalDate on);

  Optional<Long> findSubstitute(@Param("personId") long personId, @Param("on") LocalDate on);

  List<Long> listUntold(@Param("on") LocalDate on, @Param("limit") int limit);

  int tell(@Param("id") long id);

  int end(@Param("id") long id, @Param("endedById") long endedById);
}
