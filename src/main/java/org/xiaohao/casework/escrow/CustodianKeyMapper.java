package org.xiaohao.casework.escrow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CustodianKeyMapper {

  void insert(@Param("key") CustodianKey key);

  Optional<CustodianKey> findInUse(@Param("personId") long personId);

  List<CustodianKey> listInUse(@Param("personIds") Collection<Long> personIds);

  /** All keys in use, after an id. */
  List<CustodianKey> listAllInUse(@Param("after") long after, @Param("limit") int limit);

  /** The keys in use that open a name kept for this division, of whomever, also of people who have left. */
  List<CustodianKey> listOpening(@Param("divisionId") long divisionId);

  int retire(@Param("keyId") String keyId);
}
