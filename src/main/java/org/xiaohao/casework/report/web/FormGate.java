package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.gate.Challenge;
import org.xiaohao.platform.gate.Gate;
import org.xiaohao.platform.gate.Ticket;

/** Brings what requests carry to the gate. The sender's address goes no further than there. */
@Component
class FormGate {

  /** A field that people do not see and machines fill in. */
  private static final String TRAP = "website";

  private final Gate gate;

  FormGate(Gate gate) {
    this.gate = gate;
  }

  Challenge challenge(HttpServletRequest request) {
    return gate.challenge(request.getRemoteAddr());
  }

  /** Lets the last page of the form in; the same form may come again. */
  void admit(HttpServletRequest request, String seed) {
    String trap = request.getParameter(TRAP);
    gate.admit(new Ticket(request.getParameter("challenge"), request.getParameter("solution"),
        trap != null && !trap.isEmpty(), seed), request.getRemoteAddr());
  }

  /** Lets a program's report in. */
  void admitProgram(HttpServletRequest request, String seed) {
    String challenge = request.getHeader("Challenge");
    if (challenge == null) {
      gate.admitWithoutChallenge(request.getRemoteAddr());
    } else {
      gate.admit(new Ticket(challenge, request.getHeader("Solution"), false, seed == null ? challenge : seed),
          request.getRemoteAddr());
    }
  }

  /** Notes a receipt code that nobody has; how long to wait. */
  Duration wrongCode(HttpServletRequest request) {
    return gate.wrongCode(request.getRemoteAddr());
  }
}
