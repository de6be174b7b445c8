package org.xiaohao.platform.workflow;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Keeps what was moved; reads from the engine's tables only how many cases run on each version, and which. */
@Mapper
interface VersionMoveMapper {

  /** How many instances run on a definition. */
  record Running(String definitionId, long cases) {
  }

  /** A move to be stored; its id comes back. */
  final class NewMove {

    private Long id;
    private final VersionMove move;

    NewMove(VersionMove move) {
      this.move = move;
    }

    public Long getId() {
      return id;
    }

    public void setId(Long id) {
      this.id = id;
    }

    public VersionMove getMove() {
      return move;
    }
  }

  List<Running> countRunning();

  void insert(@Param("row") NewMove row);

  void insertInstances(@Param("id") long id, @Param("definition") String definition);

  Optional<VersionMove> findById(@Param("id") long id);

  List<VersionMove> list(@Param("before") long before, @Param("limit") int limit);

  List<VersionMove> listRunning();

  int countOf(@Param("from") String from, @Param("to") String to, @Param("trial") boolean trial,
      @Param("state") VersionMove.State state);

  List<String> listWaiting(@Param("id") long id, @Param("limit") int limit);

  void settle(@Param("id") long id, @Param("instance") String instance, @Param("outcome") VersionMove.Outcome outcome,
      @Param("obstacle") VersionMove.Obstacle obstacle, @Param("activity") String activity);

  int end(@Param("id") long id);

  List<VersionMove.Count> countOutcomes(@Param("id") long id);

  List<VersionMove.Stayed> listStayed(@Param("id") long id);
}
