package org.xiaohao.supervision.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface BulletinMapper {

  /** The newest period for which an office has a circular of a kind. */
  record Last(long officeId, BulletinKind kind, LocalDate fromOn) {
  }

  List<Last> listLast();

  int insert(@Param("bulletin") Bulletin bulletin);

  int insertFigure(@Param("bulletinId") long bulletinId, @Param("figure") BulletinFigure figure);

  int insertUnit(@Param("bulletinId") long bulletinId, @Param("unit") NamedUnit unit);

  int insertItem(@Param("bulletinId") long bulletinId, @Param("item") NamedItem item);

  Optional<Bulletin> findByRef(@Param("ref") String ref);

  Optional<Bulletin> findById(@Param("id") long id);

  Optional<Long> lock(@Param("id") long id);

  List<Bulletin> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);

  List<BulletinFigure> listFigures(@Param("bulletinId") long bulletinId);

  List<NamedUnit> listUnits(@Param("bulletinId") long bulletinId);

  List<UnitCheck> listChecks(@Param("offices") List<Long> offices, @Param("limit") int limit);

  int updateObjection(@Param("check") UnitCheck check, @Param("text") String text, @Param("personId") long personId,
      @Param("on") LocalDate on);

  List<NamedItem> listItems(@Param("bulletinId") long bulletinId);

  List<NamedItem> listVisibleItems(@Param("viewer") Viewer viewer, @Param("bulletinId") long bulletinId);

  int insertRank(@Param("bulletinId") long bulletinId, @Param("line") RankLine line);

  List<RankLine> listRanks(@Param("bulletinId") long bulletinId);

  int insertWeek(@Param("bulletinId") long bulletinId, @Param("line") WeekLine line);

  List<WeekLine> listWeeks(@Param("bulletinId") long bulletinId);

  int updateStatement(@Param("bulletinId") long bulletinId, @Param("line") RankLine line, @Param("ref") String ref);

  List<BulletinAddressee> listAddressees(@Param("bulletinId") long bulletinId);

  int updateState(@Param("id") long id, @Param("from") BulletinState from, @Param("to") BulletinState to);

  int updateWords(@Param("id") long id, @Param("heading") String heading, @Param("remarks") String remarks,
      @Param("personId") long personId);

  int updateSkipped(@Param("id") long id, @Param("reason") String reason, @Param("personId") long personId);

  int updateRuling(@Param("id") long id, @Param("unit") BulletinDraft.Unit unit);

  int deleteAddressees(@Param("id") long id);

  int insertAddressee(@Param("id") long id, @Param("addressee") BulletinAddressee addressee);

  int updateReturned(@Param("id") long id, @Param("opinion") String opinion);

  int updateIssued(@Param("id") long id, @Param("opinion") String opinion, @Param("personId") long personId,
      @Param("number") String number, @Param("on") LocalDate on);
}
