package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface ProblemItemMapper {

  void insert(@Param("item") ProblemItem item);

  Optional<ProblemItem> findById(@Param("id") long id);

  Optional<ProblemItem> findByRef(@Param("ref") String ref);

  List<ProblemItem> listByList(@Param("listId") long listId);

  Optional<Long> findListId(@Param("id") long id);

  Optional<Long> lock(@Param("id") long id);

  int updateState(@Param("id") long id, @Param("from") ItemState from, @Param("to") ItemState to);

  void countReturn(@Param("id") long id);

  void updateClosed(@Param("id") long id, @Param("number") String number, @Param("on") LocalDate on);

  void updateExtended(@Param("id") long id, @Param("dueOn") LocalDate dueOn, @Param("extensionId") long extensionId);

  void updateRound(@Param("id") long id, @Param("round") int round, @Param("dueOn") LocalDate dueOn);

  void insertDoer(@Param("itemId") long itemId, @Param("personId") long personId, @Param("officeId") long officeId);

  boolean isDoer(@Param("itemId") long itemId, @Param("personId") long personId);

  List<ItemRow> listVisible(@Param("viewer") Viewer viewer, @Param("filter") LedgerFilter filter,
      @Param("days") LedgerDays days, @Param("after") LedgerCursor after, @Param("limit") int limit);

  int countVisible(@Param("viewer") Viewer viewer, @Param("filter") LedgerFilter filter,
      @Param("days") LedgerDays days, @Param("limit") int limit);

  List<ItemTally> tallyVisible(@Param("viewer") Viewer viewer, @Param("placePath") String placePath,
      @Param("days") LedgerDays days);

  List<ListingTally> tallyListings(@Param("viewer") Viewer viewer, @Param("filter") LedgerFilter filter);
}
