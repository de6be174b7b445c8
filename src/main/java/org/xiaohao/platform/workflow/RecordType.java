package org.xiaohao.platform.workflow;

import java.util.Set;
import org.xiaohao.platform.organisation.Line;

/** What records of the rectification line have in common that are no process: nobody has a task in them. */
public abstract class RecordType implements CaseType {

  @Override
  public final Set<String> processKeys() {
    return Set.of();
  }

  @Override
  public final Line line() {
    return Line.RECTIFICATION;
  }

  @Override
  public final long office(long id, String slot) {
    throw new IllegalStateException(kind() + " has no tasks and no office " + slot);
  }
}
