package org.xiaohao.platform.workflow;

import java.util.List;

/**
 * What a newer version of a process changes for the cases that run on an older one.
 *
 * @param kept steps at which a case may stand while it is moved
 * @param gone steps that the newer version lacks: a case that stands there stays on the older one
 * @param added steps of the newer version that the older lacks
 * @param given tasks that the newer version gives to another role or office, in another way or under another clock
 */
public record ModelChange(List<Step> kept, List<Step> gone, List<Step> added, List<Step> given) {

  /** A step of a model, by its id and its name as drawn. */
  public record Step(String id, String name) {
  }

  /** Whether no case that stands at this step can be moved. */
  boolean lacks(String activity) {
    return gone.stream().anyMatch(step -> step.id().equals(activity));
  }

  /** Whether a waiting task must be given out anew. */
  boolean gives(String taskKey) {
    return given.stream().anyMatch(step -> step.id().equals(taskKey));
  }
}
