package org.xiaohao.casework.escrow;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;

@Mapper
interface EscrowMapper {

  void insertEntrusted(Entrusted entrusted);

  void updateEntrusted(Entrusted entrusted);

  Optional<Entrusted> findEntrusted(@Param("subject") CaseRef subject);

  Optional<Entrusted> lockEntrusted(@Param("subject") CaseRef subject);

  /** Names that a custodian's key opens, after an id. */
  List<Entrusted> listOpenedBy(@Param("keyId") String keyId, @Param("after") long after, @Param("limit") int limit);

  /** Those of them that one of these custodians ought to open and cannot. */
  List<Entrusted> listLacking(@Param("keyId") String keyId, @Param("keepers") List<Keeper> keepers,
      @Param("after") long after, @Param("limit") int limit);

  /** The divisions for whose names this one is the next centre up. */
  List<Long> listDivisionsBelow(@Param("divisionId") long divisionId);
}
