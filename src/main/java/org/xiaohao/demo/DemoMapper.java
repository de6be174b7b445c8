package org.xiaohao.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;

/** The played steps, and the cases and codes that steps refer to. */
@Mapper
interface DemoMapper {

  /** A played step: its case and number. */
  record Played(String code, int step) {
  }

  List<Played> listPlayed();

  void insert(@Param("step") Step step, @Param("subject") CaseRef subject, @Param("at") LocalDateTime at);

  void insertComplete(@Param("at") LocalDateTime at);

  /** Whether all was played, or somebody has worked here before anything was. */
  boolean isClosed();

  Optional<LocalDateTime> findLastAt();

  void turnClockBack(@Param("seconds") long seconds);

  Optional<Long> findEntered(@Param("code") String code, @Param("kind") String kind);

  /** All cases of a kind that a demo case opened, in the order in which it did. */
  List<Long> listEntered(@Param("code") String code, @Param("kind") String kind);

  Optional<Long> findProtection(@Param("reportId") long reportId);

  /** Rows of an interview's summoned people, in the order of their notices. */
  List<Long> listSummoned(@Param("interviewId") long interviewId);

  /** The commitments of an interview's last minutes. */
  List<Long> listCommitments(@Param("interviewId") long interviewId);

  /** Units and persons of a case of accountability. */
  List<Long> listParties(@Param("accountabilityId") long accountabilityId);

  /** The newest circular of that kind of an office. */
  Optional<Long> findCircular(@Param("office") String office, @Param("kind") String kind);

  Optional<Long> findClue(@Param("reportId") long reportId);

  /** The problem lists of a demo case: entered by it, or made of what its report, clue or visit sent. */
  List<Long> listLists(@Param("code") String code, @Param("reportId") Long reportId, @Param("clueId") Long clueId);

  List<Long> listItems(@Param("listIds") List<Long> listIds);

  Optional<String> findRef(@Param("kind") String kind, @Param("id") long id);

  Optional<Long> findPost(@Param("code") String code);

  Optional<Long> findEnvelope(@Param("number") String number);
}
