package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

/** Payments that were made public, and those that were not. */
@Mapper
interface PublicationMapper {

  /** A published payment, without its corrections. */
  record Published(long id, String countyCode, String countyName, String title, String documentNumber, FundSource source,
      int budgetYear, BigDecimal amount, LocalDate paidOn, LocalDate publishedOn, FundChannel channel,
      String place, LocalDate postedOn) {
  }

  /** What was published before a correction. */
  record Changed(long publicationId, String title, String documentNumber, BigDecimal amount, FundPart part,
      LocalDate happenedOn, LocalDate correctedOn) {
  }

  void insert(@Param("one") FundAllocation one, @Param("form") NewPublication form, @Param("on") LocalDate on,
      @Param("personId") long personId);

  Optional<FundPublication> find(@Param("allocationId") long allocationId);

  List<OpenCounty> listCounties();

  /** @param county its code, or null for all */
  List<Published> listPublished(@Param("county") String county, @Param("before") long before, @Param("limit") int limit);

  List<Changed> listChanged(@Param("ids") List<Long> ids);

  List<UnpublishedFund> listMissing(@Param("viewer") Viewer viewer, @Param("today") LocalDate today,
      @Param("after") FundPublications.After after, @Param("limit") int limit);
}
