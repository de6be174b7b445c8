package org.xiaohao.supervision.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

/** The two lists of each county, and what became of their differences. */
@Mapper
interface LineMapper {

  /** A row of a list as it is compared. */
  record Entry(int number, long villageId, String identityHash) {
  }

  void insert(@Param("ref") String ref, @Param("countyId") long countyId);

  Optional<TwoLines> findById(@Param("id") long id);

  Optional<TwoLines> findByRef(@Param("ref") String ref);

  Optional<TwoLines> findByCounty(@Param("countyId") long countyId);

  Optional<Long> lock(@Param("id") long id);

  List<TwoLines> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);

  void insertList(@Param("twoLinesId") long twoLinesId, @Param("line") ReliefLine line, @Param("on") LocalDate on,
      @Param("personId") long personId);

  /** The list that holds. */
  Optional<Long> findNewest(@Param("twoLinesId") long twoLinesId, @Param("line") ReliefLine line);

  void insertEntries(@Param("listId") long listId, @Param("entries") List<Entry> entries);

  Optional<Entry> findEntry(@Param("listId") long listId, @Param("number") int number);

  /** Rows of a list that the other one lacks, in its order. */
  List<LineDifference> listDifferences(@Param("twoLinesId") long twoLinesId, @Param("line") ReliefLine line,
      @Param("listId") long listId, @Param("otherId") long otherId, @Param("after") int after,
      @Param("limit") int limit);

  void insertResolution(@Param("twoLinesId") long twoLinesId, @Param("line") ReliefLine line,
      @Param("identityHash") String identityHash, @Param("householdId") Long householdId, @Param("on") LocalDate on,
      @Param("personId") long personId);

  Optional<Long> findResolution(@Param("twoLinesId") long twoLinesId, @Param("line") ReliefLine line,
      @Param("identityHash") String identityHash);
}
