package org.xiaohao.platform.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface DeadlineMapper {

  Optional<Deadline> findById(long id);

  Optional<Deadline> lockById(long id);

  Optional<Deadline> findOpen(String caseKind, long caseId, String code);

  List<Deadline> lockOpen(String caseKind, long caseId);

  List<Deadline> listByCase(String caseKind, long caseId);

  List<Deadline> listOpenInYear(LocalDate first, LocalDate last, long afterId, int limit);

  List<RungDue> listRungsDue(LocalDate today, LocalDate afterOn, long afterId, int limit);

  void insert(Deadline deadline);

  Optional<Integer> findMissingYear();

  int update(Deadline deadline);

  void insertChange(long deadlineId, ClockChange change);

  List<ClockChange> listChanges(long deadlineId);
}
