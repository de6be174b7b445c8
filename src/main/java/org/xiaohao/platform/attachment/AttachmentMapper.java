package org.xiaohao.platform.attachment;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;

/** Rows of files and of their chunks. Only complete files are found and listed. */
@Mapper
interface AttachmentMapper {

  int insert(AttachmentRow row);

  /** Says that the upload is alive; 0 if it was purged. */
  int touch(@Param("id") long id);

  int finish(@Param("id") long id, @Param("scan") ScanState scan);

  int updateScan(@Param("id") long id, @Param("scan") ScanState scan);

  /** Complete files that the scanner has not seen yet, oldest first. */
  List<AttachmentRow> listPendingScans();

  Optional<AttachmentRow> findById(@Param("id") long id);

  List<AttachmentRow> listByOwner(@Param("kind") String kind, @Param("ownerId") long ownerId);

  List<Long> listUnfinished(@Param("idleSeconds") int idleSeconds);

  int deleteUnfinished(@Param("id") long id);

  int delete(@Param("id") long id);

  /** How many pieces all files of a case have, those still arriving included. */
  long countChunks(@Param("owner") CaseRef owner);

  int insertChunk(@Param("id") long id, @Param("seq") int seq, @Param("bytes") byte[] bytes);

  Optional<Chunk> findChunk(@Param("id") long id, @Param("seq") int seq);

  /** The bytes of one chunk. */
  record Chunk(byte[] bytes) {
  }
}
