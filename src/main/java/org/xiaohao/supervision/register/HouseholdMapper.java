package org.xiaohao.supervision.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

/** Households and what was said of the eight situations. */
@Mapper
interface HouseholdMapper {

  void insert(@Param("ref") String ref, @Param("form") NewHousehold form, @Param("countyId") long countyId,
      @Param("on") LocalDate on, @Param("officeId") long officeId, @Param("personId") long personId);

  Optional<Household> findById(@Param("id") long id);

  Optional<Household> findByRef(@Param("ref") String ref);

  Optional<Long> lock(@Param("id") long id);

  /** By village. The county, where the viewer works in one only, spares a walk past all others. */
  List<Household> listVisible(@Param("viewer") Viewer viewer, @Param("countyId") Long countyId,
      @Param("state") RegisterState state, @Param("after") Households.After after, @Param("limit") int limit);

  /** Nobody moves a household from a state in which it no longer is. */
  int updateState(@Param("id") long id, @Param("from") RegisterState from, @Param("to") RegisterState to,
      @Param("on") LocalDate on);

  /** Out of the register, unless one of the eight situations holds at this very moment (S37). */
  int updateOut(@Param("id") long id, @Param("on") LocalDate on);

  void updateClass(@Param("id") long id, @Param("eligibleAs") EligibleClass eligibleAs);

  void updateVillage(@Param("id") long id, @Param("villageId") long villageId);

  void insertSituation(@Param("householdId") long householdId, @Param("situation") Situation situation,
      @Param("present") boolean present, @Param("asOf") LocalDate asOf, @Param("officeId") long officeId,
      @Param("personId") long personId);

  /** The word that holds on a situation. */
  Optional<HouseholdSituation> findCurrent(@Param("householdId") long householdId,
      @Param("situation") Situation situation);

  void replaceSituation(@Param("id") long id);

  /** Every word, newest first. */
  List<HouseholdSituation> listSituations(@Param("householdId") long householdId);
}
