package org.xiaohao.supervision.bulletin;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.document.DocumentWords;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.supervision.inspection.NewStatement;
import org.xiaohao.supervision.inspection.NewStatement.Ranking;
import org.xiaohao.supervision.inspection.Statements;

/** Whoever is last in a ranking that is issued owes one statement (倒数第一的主要领导表态发言, S26). */
@Component
class LastPlaces {

  private static final int DAYS = 14;

  private final Bulletins bulletins;
  private final BulletinMapper mapper;
  private final Statements statements;
  private final Naming naming;

  LastPlaces(Bulletins bulletins, BulletinMapper mapper, Statements statements, Naming naming) {
    this.bulletins = bulletins;
    this.mapper = mapper;
    this.statements = statements;
    this.naming = naming;
  }

  /** What the circular says of places and units. */
  @Component("bulletinNaming")
  record Naming(IssuingOffices offices, DocumentLabels labels, BusinessClock clock) {
  }

  /** Asks the heads of those who are last, and says so for the circular. */
  List<Map<String, String>> ask(TaskContext task, Bulletin bulletin) {
    List<RankLine> both = bulletins.ranks(bulletin);
    List<Map<String, String>> said = new ArrayList<>();
    for (Ranking ranking : Ranking.values()) {
      Rankings.last(both, ranking).ifPresent(last -> {
        NewStatement wanted = new NewStatement(bulletin.officeId(), ranking, YearMonth.from(bulletin.fromOn()).toString(),
            last.officeId(), naming.clock().today().plusDays(DAYS));
        statements.demandOfLast(task.viewer(), wanted).ifPresent(ref -> {
          mapper.updateStatement(bulletin.id(), last, ref);
          said.add(Map.of("line", naming.labels().text("bulletin.statement", naming.offices().name(last.officeId()),
              DocumentWords.day(wanted.dueOn()))));
        });
      });
    }
    return said;
  }

  /** A list as the circular prints it. */
  List<Map<String, String>> printed(List<RankLine> both, Ranking ranking) {
    return both.stream().filter(line -> line.ranking() == ranking).map(line -> Map.of("list",
        naming.labels().text("bulletin.ranking." + ranking), "n", String.valueOf(line.place()),
        "name", naming.offices().name(line.officeId()), "score", line.score().toPlainString(), "band",
        naming.labels().label(line.band()))).toList();
  }
}
