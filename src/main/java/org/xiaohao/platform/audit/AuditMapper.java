package org.xiaohao.platform.audit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;

@Mapper
interface AuditMapper {

  /** The last link of a chain, locked until the transaction ends; empty if the chain has not begun. */
  Optional<ChainHead> findHeadForUpdate(String chain);

  void insertEntry(ChainedDeed entry);

  void saveHead(@Param("head") ChainHead head, @Param("at") LocalDateTime at);

  /** @param slot readings of one slot are one; a random negative one keeps a reading by itself */
  void insertRead(@Param("reading") Reading reading, @Param("slot") long slot);

  List<AuditEntry> listByCase(@Param("subject") CaseRef subject);

  List<ReadEntry> listReads(@Param("subject") CaseRef subject);

  void clearEntries(@Param("subject") CaseRef subject);

  void clearReads(@Param("subject") CaseRef subject);
}
