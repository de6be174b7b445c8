package org.xiaohao.casework.recall;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ExemplarMapper {

  void insert(@Param("one") Exemplar one);

  Optional<Exemplar> findByRef(@Param("ref") String ref);

  List<Exemplar> listOfOffices(@Param("offices") List<Long> offices, @Param("before") long before,
      @Param("limit") int limit);
}
