package org.xiaohao.supervision.fund;

import java.util.Set;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** What all records of money have in common: no process runs on them, nobody has a task, and they belong to rectification. */
abstract class MoneyRecordType implements CaseType {

  @Override
  public Set<String> processKeys() {
    return Set.of();
  }

  @Override
  public Line line() {
    return Line.RECTIFICATION;
  }

  @Override
  public long office(long id, String slot) {
    throw new IllegalStateException(kind() + " has no tasks and no office " + slot);
  }
}
