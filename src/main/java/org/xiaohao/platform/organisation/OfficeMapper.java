package org.xiaohao.platform.organisation;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OfficeMapper {

  Optional<Office> findById(long id);

  Optional<Office> findByCode(String code);

  List<Office> listOfDivision(long divisionId);

  List<Office> listOfKindUnder(@Param("kind") OfficeKind kind, @Param("divisionId") long divisionId);
}
