package org.xiaohao.platform.parcel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of packages out and in, and what snapshots they brought. */
@Mapper
interface ParcelMapper {

  void insertOut(@Param("peer") String peer, @Param("kind") String kind, @Param("subjectId") long subjectId);

  boolean waits(@Param("peer") String peer, @Param("kind") String kind, @Param("subjectId") long subjectId);

  boolean isKnown(@Param("peer") String peer, @Param("kind") String kind, @Param("subjectId") long subjectId);

  List<Long> listUnnumbered(@Param("peer") String peer, @Param("limit") int limit);

  void giveNumber(@Param("id") long id, @Param("number") long number);

  List<ParcelRow> listDue(@Param("peer") String peer, @Param("repeatAfter") long repeatAfterSeconds,
      @Param("limit") int limit);

  void markExported(@Param("id") long id);

  int markAcked(@Param("peer") String peer, @Param("upTo") long upTo, @Param("beyond") Collection<Long> beyond);

  int reopen(@Param("peer") String peer, @Param("upTo") long upTo, @Param("beyond") Collection<Long> beyond);

  boolean isAcked(@Param("peer") String peer, @Param("number") long number);

  int exportAgain(@Param("peer") String peer, @Param("numbers") Collection<Long> numbers);

  Optional<ParcelPeer> lockPeer(@Param("peer") String peer);

  void insertPeer(@Param("peer") String peer);

  void saveLastNumber(@Param("peer") String peer, @Param("number") long number);

  void saveTakenUpTo(@Param("peer") String peer, @Param("number") long number);

  void insertIn(@Param("peer") String peer, @Param("number") long number, @Param("kind") String kind,
      @Param("subjectId") long subjectId);

  Optional<Taken> findIn(@Param("peer") String peer, @Param("number") long number);

  List<Long> listInBeyond(@Param("peer") String peer, @Param("number") long number);

  Optional<Snapshot> findSnapshot(@Param("name") String name);

  long findSnapshotNumber(@Param("name") String name);

  void insertSnapshot(@Param("name") String name, @Param("number") long number, @Param("body") byte[] body);

  int updateSnapshot(@Param("name") String name, @Param("number") long number, @Param("body") byte[] body);

  /** What a number was taken with. */
  record Taken(String kind, long subjectId) {
  }

  /** The newest whole of a name. */
  record Snapshot(long number, byte[] body) {
  }
}
