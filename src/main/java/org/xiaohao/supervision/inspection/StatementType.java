package org.xiaohao.supervision.inspection;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about statements. */
@Component
class StatementType implements CaseType {

  private final Statements statements;
  private final Squads squads;

  StatementType(Statements statements, Squads squads) {
    this.statements = statements;
    this.squads = squads;
  }

  @Override
  public String kind() {
    return RankStatement.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("statement");
  }

  @Override
  public Line line() {
    return Line.RECTIFICATION;
  }

  @Override
  public void lock(long id) {
    statements.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    RankStatement one = statements.byId(id);
    return new CaseFacts(one.ref(), one.rankedMonth(), null, 0, squads.division(one.speakerOfficeId()).id());
  }

  @Override
  public long office(long id, String slot) {
    throw new IllegalStateException("a statement has no office " + slot);
  }
}
