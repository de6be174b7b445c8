package org.xiaohao.supervision.stationed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

/** Villages and the cadres stationed there. */
@Mapper
interface StationedMapper {

  void insertVillage(@Param("ref") String ref, @Param("countyId") long countyId, @Param("count") VillageCount count);

  Optional<StationedVillage> findVillage(@Param("id") long id, @Param("on") LocalDate on);

  Optional<StationedVillage> findVillageByRef(@Param("ref") String ref, @Param("on") LocalDate on);

  Optional<Long> findVillageOf(@Param("divisionId") long divisionId);

  Optional<Long> lockVillage(@Param("id") long id);

  void updateCount(@Param("id") long id, @Param("count") VillageCount count);

  /** With a threshold: only villages that lack a team. */
  List<StationedVillage> listVillages(@Param("viewer") Viewer viewer, @Param("threshold") Integer threshold,
      @Param("on") LocalDate on, @Param("before") long before, @Param("limit") int limit);

  void insertCadre(@Param("ref") String ref, @Param("village") StationedVillage village, @Param("cadre") NewCadre cadre,
      @Param("hostOfficeId") long hostOfficeId, @Param("registeredId") Long registeredId, @Param("personId") long personId);

  Optional<StationedCadre> findCadre(@Param("id") long id);

  Optional<StationedCadre> findCadreByRef(@Param("ref") String ref);

  Optional<Long> lockCadre(@Param("id") long id);

  int updateEnd(@Param("id") long id, @Param("toOn") LocalDate toOn);

  List<StationedCadre> listCadres(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);

  /** Cadres of one village that the person may see, those there now first. */
  List<StationedCadre> listCadresOf(@Param("viewer") Viewer viewer, @Param("villageId") long villageId);
}
