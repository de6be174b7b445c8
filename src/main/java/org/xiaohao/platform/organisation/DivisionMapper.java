package org.xiaohao.platform.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DivisionMapper {

  Optional<Division> findById(long id);

  Optional<Division> findByCode(String code);

  List<Division> listChildren(long parentId);

  List<Division> listRoots();

  List<Division> listWithinOrAmong(@Param("prefix") String prefix, @Param("ids") Collection<Long> ids);
}
