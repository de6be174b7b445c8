package org.xiaohao.platform.audit;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface TrailMapper {

  /** Entries of one chain, by place. */
  List<EntryRow> listChain(@Param("chain") String chain, @Param("after") long after, @Param("limit") int limit);

  /** Ids of the entries written in a period. */
  Span findEntrySpan(@Param("from") LocalDateTime from, @Param("to") LocalDateTime to);

  /** Entries by id, but for cases that are kept from the viewer (W15). */
  List<EntryRow> listEntries(@Param("viewer") Viewer viewer, @Param("after") long after, @Param("last") long last,
      @Param("limit") int limit);

  List<Reading> listCaseReadings(@Param("subject") CaseRef subject, @Param("after") long after,
      @Param("limit") int limit);

  Span findReadingSpan(@Param("from") LocalDateTime from, @Param("to") LocalDateTime to);

  List<Reading> listReadings(@Param("viewer") Viewer viewer, @Param("after") long after, @Param("last") long last,
      @Param("limit") int limit);

  /** Numbers of the seals that cover a case or a reading of it. */
  List<Long> listCaseSeals(@Param("chain") String chain, @Param("subject") CaseRef subject);

  /** Numbers of the seals made in a period; the last is less than the first if there are none. */
  Span findSealSpan(@Param("from") LocalDateTime from, @Param("to") LocalDateTime to);

  Seal findSeal(@Param("id") long id);
}
