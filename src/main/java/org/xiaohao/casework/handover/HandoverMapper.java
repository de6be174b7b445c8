package org.xiaohao.casework.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;

@Mapper
interface HandoverMapper {

  void insertSent(@Param("number") String number, @Param("draft") HandoverDraft draft, @Param("on") LocalDate on);

  void insertReceived(@Param("number") String number, @Param("draft") HandoverDraft draft, @Param("on") LocalDate on);

  int answerReceived(@Param("number") String number, @Param("outcome") String outcome, @Param("on") LocalDate on);

  int answerSent(@Param("number") String number, @Param("outcome") String outcome, @Param("on") LocalDate on);

  Sender findSender(@Param("number") String number);

  List<SentHandover> listSentBy(@Param("sender") CaseRef sender);

  List<SentClue> listSentFrom(@Param("offices") List<Long> offices, @Param("kind") HandoverKind kind,
      @Param("before") long before, @Param("limit") int limit);

  Optional<ReceivedHandover> findReceived(@Param("number") String number);

  /** The case a sent document comes from. */
  record Sender(String senderKind, long senderId) {
  }
}
