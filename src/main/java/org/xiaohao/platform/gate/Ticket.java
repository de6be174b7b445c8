package org.xiaohao.platform.gate;

/**
 * What a form brings to the gate.
 *
 * @param challenge the challenge it was shown with
 * @param solution its work; null or empty without script
 * @param trapped whether a field was filled in that people do not see
 * @param use what the challenge is used for: the form's random seed
 */
public record Ticket(String challenge, String solution, boolean trapped, String use) {

  @Override
  public String toString() {
    return "Ticket[hidden]";
  }
}
