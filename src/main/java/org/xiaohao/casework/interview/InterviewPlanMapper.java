package org.xiaohao.casework.interview;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface InterviewPlanMapper {

  /** The plan of each of the summoned, handed in or owed, in the order of the notices. */
  List<InterviewPlan> listByInterview(@Param("interviewId") long interviewId);

  /** What these posts owe or have handed in, of interviews whose commitments are not checked yet. */
  List<InterviewPlan> listOfPosts(@Param("posts") List<Long> posts);

  void insert(@Param("plan") InterviewPlan plan);

  int update(@Param("plan") InterviewPlan plan);
}
