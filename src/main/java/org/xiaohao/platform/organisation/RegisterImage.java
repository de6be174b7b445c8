package org.xiaohao.platform.organisation;

import java.time.LocalDate;
import java.util.List;

/** What the zone that takes reports must know of the register to list places and posts and to route (decision 17). */
record RegisterImage(List<Division> divisions, List<Office> offices, List<Post> posts, List<Seat> seats) {

  /**
   * Who holds a post.
   *
   * @param toOn last day, or null
   */
  record Seat(long id, long postId, long personId, String personName, LocalDate fromOn, LocalDate toOn) {

    boolean heldOn(LocalDate day) {
      return !fromOn.isAfter(day) && (toOn == null || !toOn.isBefore(day));
    }
  }
}
