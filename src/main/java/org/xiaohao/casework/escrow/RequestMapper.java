package org.xiaohao.casework.escrow;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface RequestMapper {

  void insert(IdentityRequest request);

  void update(IdentityRequest request);

  void insertMembers(@Param("requestId") long requestId, @Param("personIds") Collection<Long> personIds);

  List<Long> listMembers(@Param("requestId") long requestId);

  Optional<IdentityRequest> findByRef(@Param("ref") String ref);

  Optional<IdentityRequest> lockById(@Param("id") long id);

  List<IdentityRequest> listOfName(@Param("entrustedId") long entrustedId);

  /** Requests that wait for the custodians of these divisions, oldest first. */
  List<IdentityRequest> listWaiting(@Param("divisionIds") Collection<Long> divisionIds, @Param("after") long after,
      @Param("limit") int limit);

  /** What was decided in these divisions, newest first. */
  List<IdentityRequest> listDecided(@Param("divisionIds") Collection<Long> divisionIds, @Param("limit") int limit);

  List<IdentityRequest> listExpired(@Param("now") LocalDateTime now, @Param("limit") int limit);
}
