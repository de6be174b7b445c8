package org.xiaohao.platform.gate;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SpentChallengeMapper {

  void insert(@Param("nonce") String nonce, @Param("usedFor") String usedFor,
      @Param("expiresAt") LocalDateTime expiresAt);

  Optional<String> findUse(@Param("nonce") String nonce);

  int deleteBefore(@Param("now") LocalDateTime now);
}
