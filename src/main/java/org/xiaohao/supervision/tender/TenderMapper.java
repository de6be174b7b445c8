package org.xiaohao.supervision.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

/** Tenders and their bids. */
@Mapper
interface TenderMapper {

  void insert(@Param("ref") String ref, @Param("form") NewTender form, @Param("stepPercent") int stepPercent,
      @Param("flags") int flags, @Param("personId") long personId);

  void insertBid(@Param("tenderId") long tenderId, @Param("bid") TenderBid bid);

  Optional<Tender> findById(@Param("id") long id);

  Optional<Tender> findByRef(@Param("ref") String ref);

  Optional<Long> lock(@Param("id") long id);

  List<Tender> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);

  List<TenderBid> listBids(@Param("tenderId") long tenderId);

  void updateDecided(@Param("id") long id, @Param("state") TenderState state, @Param("reason") String reason,
      @Param("personId") long personId, @Param("on") LocalDate on);

  void updateList(@Param("id") long id, @Param("listId") long listId);
}
