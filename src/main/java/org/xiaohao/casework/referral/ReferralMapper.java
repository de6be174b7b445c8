package org.xiaohao.casework.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface ReferralMapper {

  void insert(@Param("one") Referral one);

  Optional<Referral> findByRef(@Param("ref") String ref);

  Optional<Referral> findById(@Param("id") long id);

  Optional<Long> lock(@Param("id") long id);

  List<Referral> listOfCase(@Param("accountabilityId") long accountabilityId);

  List<Referral> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);

  int updateState(@Param("id") long id, @Param("from") ReferralState from, @Param("to") ReferralState to);

  void updateDraft(@Param("id") long id, @Param("dueOn") LocalDate dueOn);

  void updateSent(@Param("id") long id, @Param("number") String number, @Param("on") LocalDate on);

  void updateReceipt(@Param("id") long id, @Param("receipt") ReferralReceipt receipt, @Param("on") LocalDate on,
      @Param("byId") long byId);

  void updateOutcome(@Param("id") long id, @Param("outcome") ReferralOutcome outcome, @Param("on") LocalDate on);

  void updateWaiting(@Param("id") long id, @Param("until") LocalDate until);

  void deleteSubjects(@Param("id") long id);

  void insertSubject(@Param("id") long id, @Param("no") int no, @Param("kind") ReferredKind kind);

  List<ReferredKind> listSubjects(@Param("id") long id);

  void deleteFiles(@Param("id") long id);

  void insertFile(@Param("id") long id, @Param("no") int no, @Param("file") DraftReferralForm.FileEntry file);

  void insertUpload(@Param("id") long id, @Param("addedById") long addedById);

  long findLastUpload(@Param("id") long id);

  List<BroughtFile> listUploads(@Param("id") long id);

  void markRead(@Param("uploadId") long uploadId);

  int markLooked(@Param("uploadId") long uploadId, @Param("personId") long personId, @Param("at") LocalDateTime at);

  void deleteUpload(@Param("uploadId") long uploadId);

  List<FileLine> listFiles(@Param("id") long id);

  /** A file that was brought, and how it was checked. */
  record BroughtFile(long id, boolean wordsRead, Long lookedById, LocalDateTime lookedAt) {

    boolean cleared() {
      return wordsRead || lookedById != null;
    }
  }

  /** A line of the file list; its title lies sealed. Without an upload the paper is handed over apart. */
  record FileLine(int no, int copies, int pages, Long uploadId) {
  }
}
