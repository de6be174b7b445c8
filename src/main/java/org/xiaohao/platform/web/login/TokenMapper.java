package org.xiaohao.platform.web.login;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TokenMapper {

  void insert(@Param("personId") long personId, @Param("name") String name, @Param("hash") String hash);

  Optional<Token> findByHash(String hash);

  List<Token> listByPerson(long personId);

  void touch(long id);

  int delete(@Param("id") long id, @Param("personId") long personId);
}
