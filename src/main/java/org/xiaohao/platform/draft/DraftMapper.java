package org.xiaohao.platform.draft;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;

@Mapper
interface DraftMapper {

  /** Locks the task if it is in these hands; empty if not, or not any more. */
  Optional<Long> lockHeld(@Param("itemId") long itemId, @Param("holderId") long holderId);

  Optional<DraftRow> find(@Param("personId") long personId, @Param("itemId") long itemId);

  int insert(NewDraft draft);

  int update(@Param("id") long id, @Param("savedIn") String savedIn, @Param("savedAt") LocalDateTime savedAt);

  /** Drafts on the case whose task is in other hands now, or whose writer is kept from the case. */
  List<Long> listLeft(@Param("subject") CaseRef subject);

  List<Long> listUntouched(@Param("before") LocalDateTime before, @Param("limit") int limit);

  int delete(@Param("id") long id);
}
