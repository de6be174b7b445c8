package org.xiaohao.supervision.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

/** Rechecks and their villages. */
@Mapper
interface RecheckMapper {

  void insert(@Param("ref") String ref, @Param("form") NewRecheck form, @Param("personId") long personId);

  void insertVillages(@Param("campaignId") long campaignId, @Param("villageIds") List<Long> villageIds);

  Optional<RecheckCampaign> findById(@Param("id") long id);

  Optional<RecheckCampaign> findByRef(@Param("ref") String ref);

  Optional<Long> lock(@Param("id") long id);

  List<RecheckCampaign> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before,
      @Param("limit") int limit);

  List<RecheckVillage> listVillages(@Param("campaignId") long campaignId);

  int updateEntry(@Param("campaignId") long campaignId, @Param("villageId") long villageId,
      @Param("entry") RecheckEntry entry, @Param("personId") long personId, @Param("on") LocalDate on);

  /** Campaigns that have ended and were not judged. */
  List<Long> listEnded(@Param("today") LocalDate today);

  void markMissing(@Param("campaignId") long campaignId);

  /** Judges once. */
  int updateJudged(@Param("id") long id, @Param("late") boolean late);

  void updateList(@Param("id") long id, @Param("listId") long listId);

  /** What the county's register was adjusted by in that time. */
  List<AdjustmentTally> tally(@Param("countyId") long countyId, @Param("from") LocalDate from, @Param("to") LocalDate to);
}
