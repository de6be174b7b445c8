package org.xiaohao.casework.report;

import java.time.LocalDate;

/**
 * What lets a reporter do something once, with a word beside the receipt code (S34).
 *
 * @param hash of the word, to compare what is typed with
 * @param sealed the word, sealed to the reporter; null once it was shown
 * @param until the last day
 */
public record Ticket(String hash, byte[] sealed, LocalDate until) {

  @Override
  public String toString() {
    return "Ticket[hidden]";
  }
}
