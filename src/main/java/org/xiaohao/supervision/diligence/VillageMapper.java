package org.xiaohao.supervision.diligence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Villages of leaders; whoever asks has found the leaders first. */
@Mapper
interface VillageMapper {

  /** A village of an area, with the township in which it lies. */
  record Place(long id, String name, String townshipName) {

    VillageContracts.Village choice() {
      return new VillageContracts.Village(id, townshipName == null ? name : townshipName + " " + name);
    }
  }

  /** Villages that lie in the area of that path and still exist. */
  List<Place> listPlaces(@Param("path") String path, @Param("on") LocalDate on);

  /** All contracts of these leaders, also those that ended. */
  List<VillageContract> list(@Param("postIds") List<Long> postIds);

  /** What a leader has that has no end yet, held for the rest of the transaction. */
  Optional<Long> lockRunning(@Param("postId") long postId, @Param("villageId") long villageId);

  void insert(@Param("postId") long postId, @Param("contract") NewContract contract, @Param("personId") long personId);

  void updateEnd(@Param("id") long id, @Param("on") LocalDate on);
}
