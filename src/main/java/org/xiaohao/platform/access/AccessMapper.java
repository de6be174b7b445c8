package org.xiaohao.platform.access;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AccessMapper {

  void insertAccess(@Param("principal") String principal, @Param("subject") CaseRef subject,
      @Param("relation") Relation relation);

  void deleteAccess(@Param("subject") CaseRef subject);

  int deleteOffice(@Param("principal") String principal, @Param("subject") CaseRef subject);

  int deleteRelation(@Param("principal") String principal, @Param("subject") CaseRef subject,
      @Param("relation") Relation relation);

  boolean isMoreThanSupervisor(@Param("viewer") Viewer viewer, @Param("subject") CaseRef subject);

  List<String> listPrincipals(@Param("subject") CaseRef subject, @Param("relation") Relation relation);

  void insertExclusion(@Param("personId") long personId, @Param("subject") CaseRef subject,
      @Param("reason") String reason, @Param("confirmed") boolean confirmed);

  int copyExclusions(@Param("from") CaseRef from, @Param("to") CaseRef to);

  boolean isExcluded(@Param("personId") long personId, @Param("subject") CaseRef subject);

  boolean isVisible(@Param("viewer") Viewer viewer, @Param("subject") CaseRef subject);

  void insertFollow(@Param("personId") long personId, @Param("subject") CaseRef subject);

  void deleteFollow(@Param("personId") long personId, @Param("subject") CaseRef subject);

  boolean isFollowed(@Param("personId") long personId, @Param("subject") CaseRef subject);
}
