package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

/** Batches, allocations and what was put to work. Sums are guarded by the statement that raises them. */
@Mapper
interface FundMapper {

  void insertBatch(@Param("ref") String ref, @Param("batch") NewBatch batch, @Param("divisionId") long divisionId,
      @Param("personId") long personId);

  Optional<FundBatch> findBatch(@Param("id") long id);

  Optional<FundBatch> findBatchByRef(@Param("ref") String ref);

  Optional<Long> lockBatch(@Param("id") long id);

  List<FundBatch> listBatches(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);

  /** Nothing is paid beyond the amount of the batch. */
  int updatePaid(@Param("id") long id, @Param("amount") BigDecimal amount, @Param("on") LocalDate on);

  void insertAllocation(@Param("ref") String ref, @Param("batchId") long batchId, @Param("payment") NewPayment payment,
      @Param("personId") long personId);

  Optional<FundAllocation> findAllocation(@Param("id") long id);

  Optional<FundAllocation> findAllocationByRef(@Param("ref") String ref);

  Optional<Long> lockAllocation(@Param("id") long id);

  List<FundAllocation> listAllocations(@Param("viewer") Viewer viewer, @Param("batchId") long batchId);

  int updateReceived(@Param("id") long id, @Param("on") LocalDate on, @Param("personId") long personId);

  /** Nothing is put to work beyond the amount of the allocation. */
  int updateLanded(@Param("id") long id, @Param("amount") BigDecimal amount, @Param("on") LocalDate on);

  void insertLanding(@Param("allocationId") long allocationId, @Param("landing") NewLanding landing,
      @Param("personId") long personId);

  List<FundLanding> listLandings(@Param("allocationId") long allocationId);
}
