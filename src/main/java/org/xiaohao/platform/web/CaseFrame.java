package org.xiaohao.platform.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.Picture;

/**
 * What stands around every case on its page and on the pages of its tasks: what it is, who has it, its clocks, what
 * happened, where the process stands.
 *
 * @param reference the case's own reference
 * @param title what it is about, in codes or reworded
 * @param place null on the discipline line
 * @param viewer for whom it was built
 * @param path the case's own page; null for a viewer who may see the task only, as a summoned lead
 * @param steps open tasks
 * @param next the step this viewer can act on; null if there is none
 */
public record CaseFrame(Viewer viewer, CaseRef subject, String reference, String title, String place, String path, List<Step> steps,
    Step next, List<Clock> clocks, List<Deed> deeds, List<Picture> pictures, boolean followed) {

  /** Whether the process has ended. */
  public boolean ended() {
    return steps.isEmpty() && pictures.stream().allMatch(picture -> picture.active().isEmpty());
  }

  /** What the processes wait for, where nobody has a task. */
  public String waitsFor() {
    return pictures.stream().flatMap(picture -> picture.steps().stream()).distinct().collect(Collectors.joining("，"));
  }

  /** Clocks that count or stand still. */
  public List<Clock> clocksOn() {
    return clocks.stream().filter(clock -> !clock.over()).toList();
  }

  /** Clocks that are over, kept out of sight of those that count. */
  public List<Clock> clocksOver() {
    return clocks.stream().filter(Clock::over).toList();
  }

  /**
   * An open task.
   *
   * @param holder name of who has it; null while nobody
   * @param state label of its state
   * @param act what this viewer can do with it
   */
  public record Step(String ref, String formKey, String name, String office, String holder, String state,
      LocalDate dueOn, Days.Left left, Act act) {

    public String path() {
      return "/tasks/" + ref;
    }
  }

  /** What a viewer can do with a task. */
  public enum Act {
    /** Take it. */
    CLAIM,
    /** Accept or decline it. */
    ACCEPT,
    /** Do it. */
    OPEN,
    /** Give it to somebody of the office. */
    ASSIGN,
    /** Nothing: it is with others. */
    NONE
  }

  /**
   * A clock of the case.
   *
   * @param name what it counts
   * @param state label of its state
   * @param over whether it has been met or is no longer wanted
   * @param source rule and article
   * @param missingYear the year whose holidays are missing, so that there is no date; else null
   */
  public record Clock(String code, String name, String state, boolean over, LocalDate startedOn, LocalDate dueOn,
      Days.Left left, String source, Integer missingYear) {
  }

  /**
   * One line of what happened, by the business clock.
   *
   * @param who name; null for the public side and the scheduler
   * @param what said in words
   */
  public record Deed(String at, String who, String office, String what, String detail) {
  }
}
