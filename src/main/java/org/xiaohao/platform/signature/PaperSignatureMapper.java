package org.xiaohao.platform.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.worklist.WorkItem;

@Mapper
interface PaperSignatureMapper {

  void insert(@Param("item") WorkItem item, @Param("recordedById") long recordedById,
      @Param("signedOn") LocalDate signedOn);

  long findLastId(@Param("taskRef") String taskRef, @Param("recordedById") long recordedById);

  Optional<PaperSignature> findById(@Param("id") long id);

  Optional<PaperSignature> findDone(@Param("taskRef") String taskRef);

  Optional<PaperSignature> findOpen(@Param("taskRef") String taskRef, @Param("recordedById") long recordedById);

  List<PaperSignature> listByCase(@Param("subject") CaseRef subject);

  int finish(@Param("id") long id);

  void delete(@Param("id") long id);
}
