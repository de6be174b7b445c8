package org.xiaohao.platform.audit;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SealMapper {

  /** Locks chains that wait for a seal, longest first; one that is being written to is left for the next seal. */
  List<ChainHead> takeHeads(@Param("limit") int limit);

  /** Locks readings that wait for a seal. */
  List<Reading> takeReadings(@Param("limit") int limit);

  void insertSeal(@Param("seal") Seal seal);

  void insertLeaves(@Param("sealId") long sealId, @Param("leaves") List<Leaf> leaves);

  void markHeads(@Param("heads") List<ChainHead> heads);

  void markReadings(@Param("sealId") long sealId, @Param("readings") List<Reading> readings);

  void moveSealHead(@Param("seal") Seal seal);

  Optional<Seal> findLast();

  /** Seals in order, after the given number. */
  List<Seal> listAfter(@Param("after") long after, @Param("limit") int limit);

  /** Leaves of a seal in the order of its tree. */
  List<Leaf> listLeaves(@Param("sealId") long sealId);
}
