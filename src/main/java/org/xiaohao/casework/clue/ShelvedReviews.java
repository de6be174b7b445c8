package org.xiaohao.casework.clue;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.DueWork;

/** Brings shelved clues up for review every six months. */
@Component
class ShelvedReviews implements DueWork {

  private final Clues clues;

  ShelvedReviews(Clues clues) {
    this.clues = clues;
  }

  @Override
  public void run(LocalDate today) {
    clues.reviewShelved(today);
  }
}
