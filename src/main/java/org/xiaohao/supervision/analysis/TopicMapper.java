package org.xiaohao.supervision.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface TopicMapper {

  void insert(@Param("ref") String ref, @Param("key") ClusterKey key, @Param("monthOn") LocalDate monthOn,
      @Param("cluster") Cluster cluster, @Param("kinds") String kinds, @Param("draft") TopicDraft draft,
      @Param("personId") long personId, @Param("on") LocalDate on);

  Optional<ResearchTopic> findById(@Param("id") long id);

  Optional<ResearchTopic> findByRef(@Param("ref") String ref);

  Optional<Long> lock(@Param("id") long id);

  List<ResearchTopic> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);

  /** Those of the reader's own offices for one area and month. */
  List<ResearchTopic> listOfCluster(@Param("viewer") Viewer viewer, @Param("placeId") long placeId,
      @Param("monthOn") LocalDate monthOn);

  int updateConcluded(@Param("id") long id, @Param("conclusion") TopicConclusion conclusion, @Param("listId") Long listId,
      @Param("personId") long personId, @Param("on") LocalDate on);
}
