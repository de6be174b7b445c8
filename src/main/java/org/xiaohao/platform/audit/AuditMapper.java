package org.xiaohao.platform.audit;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;

@Mapper
interface AuditMapper {

  /** Locks heads in the order of their names, so that two transactions with several never lock each other out. */
  List<ChainHead> listHeadsForUpdate(@Param("chains") Collection<String> chains);

  void insertEntries(@Param("entries") List<ChainedDeed> entries);

  void saveHeads(@Param("heads") List<ChainHead> heads, @Param("at") LocalDateTime at);

  /** @param slot readings of one slot are one; a random negative one keeps a reading by itself */
  void insertRead(@Param("reading") Reading reading, @Param("slot") long slot);

  List<AuditEntry> listByCase(@Param("subject") CaseRef subject);

  List<ReadEntry> listReads(@Param("subject") CaseRef subject);

  void clearEntries(@Param("subject") CaseRef subject);

  void clearReads(@Param("subject") CaseRef subject);
}
