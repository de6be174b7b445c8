package org.xiaohao.supervision.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Staff;

@Mapper
interface InspectionMapper {

  void insert(@Param("inspection") Inspection inspection);

  Optional<Inspection> findByRef(@Param("ref") String ref);

  Optional<Inspection> findById(@Param("id") long id);

  Optional<Long> lock(@Param("id") long id);

  int updateState(@Param("id") long id, @Param("from") InspectionState from, @Param("to") InspectionState to);

  List<InspectionRow> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before,
      @Param("limit") int limit);

  void updateOverlapReason(@Param("id") long id, @Param("reason") String reason);

  void updateApproval(@Param("id") long id, @Param("number") String number, @Param("opinion") String opinion,
      @Param("personId") long personId, @Param("on") LocalDate on);

  void updateSummary(@Param("id") long id, @Param("form") InspectionConclusion form, @Param("on") LocalDate on);

  void deleteMembers(@Param("inspectionId") long inspectionId);

  void deleteAreas(@Param("inspectionId") long inspectionId);

  void deleteGroups(@Param("inspectionId") long inspectionId);

  void insertGroup(@Param("inspectionId") long inspectionId, @Param("number") int number, @Param("leader") Staff leader);

  void insertMember(@Param("groupId") long groupId, @Param("personId") long personId,
      @Param("seconded") boolean seconded);

  void insertArea(@Param("groupId") long groupId, @Param("divisionId") long divisionId);

  List<GroupView> listGroups(@Param("inspectionId") long inspectionId);

  List<GroupMember> listMembers(@Param("inspectionId") long inspectionId);

  List<GroupArea> listAreas(@Param("inspectionId") long inspectionId);

  List<Overlap> listOverlaps(@Param("inspection") Inspection inspection, @Param("areas") Collection<Long> areas);

  int updateReport(@Param("groupId") long groupId, @Param("report") String report, @Param("on") LocalDate on);

  void insertFinding(@Param("inspectionId") long inspectionId, @Param("area") GroupArea area,
      @Param("number") int number, @Param("entry") InspectionEntry entry, @Param("personId") long personId);

  List<InspectionFindingView> listFindings(@Param("inspectionId") long inspectionId);
}
