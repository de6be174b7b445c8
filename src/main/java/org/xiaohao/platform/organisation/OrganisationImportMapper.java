package org.xiaohao.platform.organisation;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.organisation.CodeIds.CodeId;

@Mapper
interface OrganisationImportMapper {

  record RoleRow(long postId, Role role) {}

  record HoldingRow(long postId, long personId, LocalDate fromOn) {}

  record AccountRow(long personId, String login) {}

  record TieRow(long personId, long otherPersonId, TieKind kind) {}

  List<CodeId> listDivisionCodes();

  List<CodeId> listOfficeCodes();

  List<CodeId> listPostCodes();

  List<CodeId> listPersonCodes();

  List<Division> listDivisions();

  List<TieRow> listTies();

  void insertDivisions(@Param("rows") List<Division> rows);

  void insertOffices(@Param("rows") List<Office> rows);

  void insertPosts(@Param("rows") List<Post> rows);

  void insertRoles(@Param("rows") List<RoleRow> rows);

  void insertPeople(@Param("rows") List<Person> rows);

  void insertHoldings(@Param("rows") List<HoldingRow> rows);

  void insertAccounts(@Param("rows") List<AccountRow> rows);

  void insertTies(@Param("rows") List<TieRow> rows);
}
