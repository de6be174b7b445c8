package org.xiaohao.supervision.inspection;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface HearingMapper {

  void insert(@Param("hearing") PublicHearing hearing);

  Optional<PublicHearing> findByRef(@Param("ref") String ref);

  Optional<PublicHearing> findById(@Param("id") long id);

  Optional<Long> lock(@Param("id") long id);

  List<PublicHearing> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before,
      @Param("limit") int limit);

  int updateRecorded(@Param("id") long id);

  void insertPromise(@Param("hearingId") long hearingId, @Param("number") int number,
      @Param("promise") HearingRecord.Promise promise);

  List<PromiseView> listPromises(@Param("hearingId") long hearingId);
}
