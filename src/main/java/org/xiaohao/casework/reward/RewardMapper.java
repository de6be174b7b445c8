package org.xiaohao.casework.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface RewardMapper {

  void insert(Reward reward);

  void update(Reward reward);

  Optional<Reward> findById(@Param("id") long id);

  Optional<Reward> lockById(@Param("id") long id);

  Optional<Reward> findByRef(@Param("ref") String ref);

  boolean existsFor(@Param("reportId") long reportId);

  Optional<Reward> findByRecipient(@Param("reportId") long reportId);

  List<Long> listUnclaimed(@Param("before") LocalDate before, @Param("after") long after, @Param("limit") int limit);
}
