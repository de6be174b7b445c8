package org.xiaohao.platform.vault;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of sealed records and of their wrapped keys. */
@Mapper
interface SealedMapper {

  int insertContent(SealedContent content);

  int updateContent(SealedContent content);

  Optional<SealedContent> findContent(@Param("table") String table, @Param("rowId") long rowId,
      @Param("field") String field);

  Optional<SealedContent> findContentById(@Param("id") long id);

  List<SealedContent> listContents(@Param("table") String table, @Param("rowId") long rowId);

  List<String> listFields(@Param("table") String table, @Param("rowId") long rowId);

  int deleteContents(@Param("table") String table, @Param("rowId") long rowId);

  int deleteContent(@Param("id") long id);

  List<SealedKey> listKeys(@Param("contentId") long contentId, @Param("kind") String kind);

  List<SealedKey> listKeysOf(@Param("kind") String kind, @Param("keyId") String keyId,
      @Param("limit") int limit);

  long countKeysOf(@Param("kind") String kind, @Param("keyId") String keyId);

  int deleteKeys(@Param("contentId") long contentId);

  int deleteKey(@Param("contentId") long contentId, @Param("kind") String kind, @Param("keyId") String keyId);
}
