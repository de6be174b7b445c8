package org.xiaohao.platform.document;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DocumentNumberMapper {

  Optional<DocumentNumbers.Series> findSeries(@Param("officeId") long officeId, @Param("kind") String kind);

  void insertSeries(@Param("officeId") long officeId, @Param("kind") String kind, @Param("mark") String mark);

  void countUp(@Param("seriesId") long seriesId, @Param("year") int year);

  int findLast(@Param("seriesId") long seriesId, @Param("year") int year);
}
