package org.xiaohao.platform.organisation;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AccountMapper {

  Optional<Account> findByLogin(String login);

  Optional<Account> findByPerson(long personId);

  boolean existsAny();

  List<DemoAccount> listDemoAccounts();

  int insert(
      @Param("personId") long personId,
      @Param("login") String login,
      @Param("passwordHash") String passwordHash);

  int updatePassword(
      @Param("personId") long personId,
      @Param("passwordHash") String passwordHash,
      @Param("mustChange") boolean mustChange);

  int updateMissingPasswords(
      @Param("passwordHash") String passwordHash, @Param("mustChange") boolean mustChange);

  int updateDisabled(@Param("personId") long personId, @Param("disabled") boolean disabled);
}
