package org.xiaohao.casework.interview;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Demands, commitments and signatures of the drafts of minutes; each draft has rows of its own. */
@Mapper
interface MinutesMapper {

  int findLastDraft(@Param("interviewId") long interviewId);

  void insertDemand(@Param("interviewId") long interviewId, @Param("draft") int draft, @Param("demand") Demand demand);

  List<Demand> listDemands(@Param("interviewId") long interviewId, @Param("draft") int draft);

  void insertCommitment(@Param("draft") int draft, @Param("commitment") Commitment commitment);

  List<Commitment> listCommitments(@Param("interviewId") long interviewId, @Param("draft") int draft);

  List<Commitment> listOfPosts(@Param("posts") List<Long> posts);

  void report(@Param("id") long id, @Param("report") String report, @Param("personId") long personId,
      @Param("on") LocalDate on);

  void judge(@Param("id") long id, @Param("verdict") Commitment.Verdict verdict, @Param("note") String note);

  void insertSignature(@Param("interviewId") long interviewId, @Param("signature") MinutesSignature signature);

  String lockReport(@Param("id") long id);

  List<MinutesSignature> listSignatures(@Param("interviewId") long interviewId, @Param("draft") int draft);
}
