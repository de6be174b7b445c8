package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What the zone that takes reports keeps of how they fare, and what packages need to know of rows. */
@Mapper
interface CarriedReportMapper {

  void insertPromise(@Param("id") long reportId, @Param("clock") String clock, @Param("dueOn") LocalDate dueOn);

  void deletePromises(@Param("id") long reportId);

  List<Promise> listPromises(@Param("id") long reportId);

  int updateStatus(@Param("id") long reportId, @Param("state") ReportState state,
      @Param("refusalGround") RefusalGround refusalGround, @Param("centreOfficeId") long centreOfficeId);

  void insertOutlook(@Param("id") long reportId, @Param("body") byte[] body);

  void deleteOutlook(@Param("id") long reportId);

  Optional<Kept> findOutlook(@Param("id") long reportId);

  Optional<Carried> findMessage(@Param("id") long messageId);

  /** A date that is promised. */
  record Promise(String clock, LocalDate dueOn) {
  }

  /** An outlook, sealed. */
  record Kept(byte[] body) {
  }

  /** Whose a message is and of which kind. */
  record Carried(long reportId, MessageKind kind) {
  }
}
