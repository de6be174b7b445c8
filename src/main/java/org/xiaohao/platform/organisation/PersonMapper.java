package org.xiaohao.platform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PersonMapper {

  Optional<Person> findById(long id);

  Optional<Person> findByCode(String code);

  List<AppointmentRow> listAppointments(@Param("personId") long personId, @Param("on") LocalDate on);

  List<Person> listLeading(@Param("divisionId") long divisionId, @Param("on") LocalDate on);

  List<Person> listWithRole(
      @Param("officeId") long officeId, @Param("role") Role role, @Param("on") LocalDate on);

  List<Person> listHolding(@Param("role") Role role, @Param("on") LocalDate on);

  List<Person> listWithAccount(@Param("officeId") long officeId, @Param("on") LocalDate on);

  List<Chief> listChiefs(@Param("officeIds") Collection<Long> officeIds, @Param("on") LocalDate on);

  List<Person> listWithOnlyRole(
      @Param("officeId") long officeId, @Param("role") Role role, @Param("on") LocalDate on);

  Optional<Person> findHolder(@Param("postId") long postId, @Param("on") LocalDate on);

  List<Long> listTiedTo(long personId);

  List<Long> listConcerned(@Param("personId") long personId, @Param("divisionId") long divisionId,
      @Param("on") LocalDate on);

  List<Staff> listStaff(@Param("divisionIds") Collection<Long> divisionIds, @Param("on") LocalDate on);

  List<Staff> listHolders(@Param("officeIds") Collection<Long> officeIds, @Param("on") LocalDate on);

  List<Long> listTiedToArea(@Param("personIds") Collection<Long> personIds, @Param("path") String path,
      @Param("on") LocalDate on);
}
