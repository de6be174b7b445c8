package org.xiaohao.platform.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;

/** Has no statement that changes a document: an issued one stays as it is. */
@Mapper
interface DocumentMapper {

  void insert(@Param("document") OfficialDocument document);

  Optional<OfficialDocument> findByRef(@Param("ref") String ref);

  Optional<OfficialDocument> findByNumber(@Param("number") String number);

  Optional<OfficialDocument> findById(@Param("id") long id);

  Optional<OfficialDocument> findNext(@Param("id") long id);

  List<OfficialDocument> listByCase(@Param("subject") CaseRef subject);

  void insertReceipt(@Param("documentId") long documentId, @Param("to") Addressee to);

  Optional<DocumentReceipt> findReceipt(@Param("id") long id);

  List<DocumentReceipt> listReceipts(@Param("documentId") long documentId);

  int sign(@Param("id") long id, @Param("personId") long personId, @Param("at") LocalDateTime at);

  int signOnPaper(@Param("id") long id, @Param("personId") long personId, @Param("at") LocalDateTime at,
      @Param("recordedById") long recordedById);

  int refuse(@Param("id") long id, @Param("on") LocalDate on);

  List<WaitingDocument> listSentTo(@Param("viewer") Viewer viewer, @Param("offices") List<Long> offices,
      @Param("signed") boolean signed, @Param("before") long before, @Param("limit") int limit);
}
