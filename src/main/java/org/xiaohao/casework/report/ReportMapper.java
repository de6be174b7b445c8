package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReportMapper {

  void insert(Report report);

  void update(Report report);

  void updateReceipt(@Param("id") long id, @Param("wrapped") byte[] wrapped, @Param("salt") byte[] salt,
      @Param("hash") String hash);

  Optional<Report> findById(@Param("id") long id);

  Optional<Report> lockById(@Param("id") long id);

  Optional<Report> findByRef(@Param("ref") String ref);

  Optional<Report> findBySeed(@Param("seedHash") String seedHash);

  Optional<Report> findByReceipt(@Param("hashes") Collection<String> hashes);

  void insertResult(@Param("id") long id, @Param("conclusion") Conclusion conclusion, @Param("on") LocalDate on);

  Optional<ReportResult> findResult(@Param("id") long id);

  List<Report> listMergedInto(@Param("id") long id);

  List<SimilarReport> listSimilar(@Param("search") SimilarSearch search);

  Optional<ReportFacts> findFacts(long id);

  void insertRespondent(RespondentRow row);

  void deleteRespondents(@Param("id") long id);

  List<RespondentRow> listRespondents(@Param("id") long id);

  void insertMessage(NewMessage message);

  List<MessageRow> listMessages(@Param("id") long id);

  LocalDate findSaidOn(@Param("messageId") long messageId);

  boolean hasMessage(@Param("nonce") String nonce);

  void insertLink(@Param("id") long id, @Param("otherId") long otherId, @Param("relation") LinkRelation relation);

  List<LinkRow> listLinks(@Param("id") long id);

  void insertForward(@Param("number") String number, @Param("id") long id, @Param("on") LocalDate on);

  int answerForward(@Param("number") String number, @Param("id") long id, @Param("outcome") String outcome,
      @Param("on") LocalDate on);

  int countOpenForwards(@Param("id") long id);

  List<String> listForwards(@Param("id") long id);

  void insertEnvelope(@Param("envelope") Envelope envelope);

  List<Envelope> listEnvelopes(@Param("personId") long personId);

  int forwardEnvelope(@Param("id") long id, @Param("personId") long personId, @Param("on") LocalDate on);

  void insertSession(@Param("handle") String handle, @Param("token") byte[] token,
      @Param("expiresAt") LocalDateTime expiresAt);

  Optional<SessionRow> findSession(@Param("handle") String handle, @Param("now") LocalDateTime now);

  void extendSession(@Param("handle") String handle, @Param("expiresAt") LocalDateTime expiresAt);

  void deleteSession(@Param("handle") String handle);

  int deleteSessionsBefore(@Param("now") LocalDateTime now);
}
