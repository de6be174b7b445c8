package org.xiaohao.platform.audit;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AuditCheckMapper {

  /** All entries, by chain and place. */
  List<EntryRow> listEntries(@Param("chain") String chain, @Param("seq") long seq, @Param("limit") int limit);

  /** Heads whose entry is not there or has another hash. */
  List<ChainHead> listWrongHeads();

  ChainHead findSealHead();

  /** Leaves of a seal whose entry or reading is not there or has another hash. */
  List<Leaf> listUncovered(@Param("sealId") long sealId);

  List<Reading> listReadings(@Param("after") long after, @Param("limit") int limit);

  /** Whether retention emptied this chain. */
  boolean isForgotten(@Param("chain") String chain);
}
