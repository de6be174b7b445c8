package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SubjectMapper {

  void insert(@Param("one") AccountableSubject one);

  List<AccountableSubject> list(@Param("accountabilityId") long accountabilityId);

  List<AccountableSubject> listMine(@Param("personId") long personId, @Param("postIds") List<Long> postIds);

  void delete(@Param("id") long id);

  void updateReply(@Param("id") long id, @Param("reply") Reply reply, @Param("on") LocalDate on,
      @Param("paper") boolean paper);

  void clearReplies(@Param("accountabilityId") long accountabilityId);

  void updateProposal(@Param("id") long id, @Param("one") ProposeDecisionForm.Proposal one);

  void updatePower(@Param("id") long id, @Param("power") Power power);

  void updateIssued(@Param("id") long id, @Param("number") String number, @Param("officeId") long officeId,
      @Param("on") LocalDate on, @Param("until") LocalDate until);

  void updateReceipt(@Param("id") long id, @Param("receipt") Reply receipt, @Param("on") LocalDate on,
      @Param("byId") Long byId);

  void updateExecution(@Param("id") long id, @Param("one") ExecuteForm.Executed one);

  void updateFormalities(@Param("id") long id, @Param("on") LocalDate on);

  void updateForm(@Param("id") long id, @Param("form") MeasureForm form,
      @Param("measure") OrganisationalMeasure measure, @Param("months") Integer months,
      @Param("until") LocalDate until);
}
