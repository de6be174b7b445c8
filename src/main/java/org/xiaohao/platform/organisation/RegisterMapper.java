package org.xiaohao.platform.organisation;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads the whole register, page by page. */
@Mapper
interface RegisterMapper {

  List<Division> listDivisions(@Param("after") long after, @Param("limit") int limit);

  List<Office> listOffices(@Param("after") long after, @Param("limit") int limit);

  List<Post> listPosts(@Param("after") long after, @Param("limit") int limit);

  List<RegisterImage.Seat> listSeats(@Param("after") long after, @Param("limit") int limit);
}
