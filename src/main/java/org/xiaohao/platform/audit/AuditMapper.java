package org.xiaohao.platform.audit;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;

@Mapper
interface AuditMapper {

  void insert(@Param("businessAt") LocalDateTime businessAt, @Param("personId") Long personId,
      @Param("officeId") Long officeId, @Param("action") String action, @Param("subject") CaseRef subject,
      @Param("detail") String detail);

  void insertRead(@Param("personId") long personId, @Param("subject") CaseRef subject, @Param("slot") long slot);

  /** @param slot any negative number: such entries are never folded into one */
  void insertOriginalRead(@Param("personId") long personId, @Param("subject") CaseRef subject,
      @Param("attachmentId") long attachmentId, @Param("slot") long slot);

  List<AuditEntry> listByCase(@Param("subject") CaseRef subject);

  List<ReadEntry> listReads(@Param("subject") CaseRef subject);
}
