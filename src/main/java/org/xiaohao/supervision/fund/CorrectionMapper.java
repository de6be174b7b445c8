package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;

/** Corrects entries of the ledger and keeps what they said. Sums are guarded by the statement that changes them. */
@Mapper
interface CorrectionMapper {

  void insertVersion(@Param("subject") CaseRef subject, @Param("was") FundVersion was, @Param("personId") long personId,
      @Param("on") LocalDate on);

  List<FundVersion> listVersions(@Param("subject") CaseRef subject);

  /** No less than was paid out of it. */
  int updateBatch(@Param("id") long id, @Param("to") BatchCorrection to);

  Optional<LocalDate> findFirstPaid(@Param("batchId") long batchId);

  /** No less than was put to work of it, or carried over. */
  int updatePayment(@Param("id") long id, @Param("to") PaymentCorrection to, @Param("kept") BigDecimal kept);

  /** What was put to work or found carried over, whichever is more. */
  BigDecimal sumKept(@Param("id") long id);

  /** Sums up what was paid; not beyond the amount of the batch. */
  int updatePaidSum(@Param("batchId") long batchId);

  void updateReceipt(@Param("id") long id, @Param("on") LocalDate on);

  Optional<LocalDate> findFirstLanded(@Param("id") long id);

  void updateLanding(@Param("id") long id, @Param("number") int number, @Param("to") LandingCorrection to);

  /** Sums up what was put to work; not beyond the amount of the allocation. */
  int updateLandedSum(@Param("id") long id);
}
