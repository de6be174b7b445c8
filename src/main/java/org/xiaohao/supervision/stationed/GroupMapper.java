package org.xiaohao.supervision.stationed;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

/** Work groups, their villages and what they say of cadres. */
@Mapper
interface GroupMapper {

  void insert(@Param("ref") String ref, @Param("group") NewGroup group, @Param("personId") long personId);

  /** Assigns every counted village in the area that the group does not have yet. */
  int insertVillages(@Param("groupId") long groupId, @Param("areaPath") String areaPath);

  Optional<WorkGroup> findById(@Param("id") long id);

  Optional<WorkGroup> findByRef(@Param("ref") String ref);

  Optional<Long> lock(@Param("id") long id);

  List<WorkGroup> list(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);

  List<GroupVillage> listVillages(@Param("groupId") long groupId, @Param("after") long after, @Param("limit") int limit);

  Optional<GroupVillage> findVillage(@Param("groupId") long groupId, @Param("villageRef") String villageRef);

  int updateVisited(@Param("id") long id, @Param("visit") NewVisit visit, @Param("personId") long personId);

  void insertGrade(@Param("groupVillageId") long groupVillageId, @Param("grade") NewVisit.Grade grade);

  Optional<Long> findGrade(@Param("groupVillageId") long groupVillageId, @Param("cadreId") long cadreId);

  List<CadreGrade> listGrades(@Param("cadreId") long cadreId, @Param("before") long before, @Param("limit") int limit);
}
