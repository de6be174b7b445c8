package org.xiaohao.platform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PostMapper {

  Optional<Post> findById(long id);

  Optional<Standing> findStanding(long id);

  List<PostChoice> listOfOffice(long officeId);

  List<Holder> listHolders(
      @Param("prefix") String prefix, @Param("ids") Collection<Long> ids, @Param("on") LocalDate on);
}
