package org.xiaohao.supervision.stationed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Registered households by number, and who helps them. */
@Mapper
interface HelpMapper {

  void deleteHouseholds(@Param("villageId") long villageId);

  void insertHouseholds(@Param("villageId") long villageId, @Param("numbers") Collection<String> numbers);

  List<String> listHouseholds(@Param("villageId") long villageId);

  boolean isHousehold(@Param("villageId") long villageId, @Param("number") String number);

  HouseholdCount count(@Param("villageId") long villageId, @Param("on") LocalDate on);

  /** Households that nobody helps on the day. */
  List<String> listHelpless(@Param("villageId") long villageId, @Param("on") LocalDate on, @Param("after") String after,
      @Param("limit") int limit);

  void insert(@Param("ref") String ref, @Param("villageId") long villageId, @Param("help") NewHelp help,
      @Param("personId") long personId);

  Optional<HelpPair> findByRef(@Param("ref") String ref);

  int updateEnd(@Param("id") long id, @Param("toOn") LocalDate toOn);

  List<HelpPair> list(@Param("villageId") long villageId, @Param("before") long before, @Param("limit") int limit);
}
