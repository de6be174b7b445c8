package org.xiaohao.supervision.diligence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

/** The work ledger. */
@Mapper
interface WorkEntryMapper {

  void insert(@Param("ref") String ref, @Param("entry") NewWorkEntry entry, @Param("helperId") long helperId);

  Optional<WorkEntry> findById(@Param("id") long id);

  Optional<WorkEntry> findByRef(@Param("ref") String ref);

  Optional<Long> lock(@Param("id") long id);

  List<WorkEntry> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);

  /** Helpers behind the given one, with the entries of each that the person may see. */
  List<HelperRate> listRates(@Param("viewer") Viewer viewer, @Param("after") long after, @Param("limit") int limit);

  /** Only an entry that still waits is settled. */
  int updateSettled(@Param("id") long id, @Param("state") WorkEntryState state, @Param("on") LocalDate on,
      @Param("witness") Long witness, @Param("reason") String reason);
}
